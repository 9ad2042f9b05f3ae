// A body of a state carries its state, so that answers can show it without a walk for each row, and the day since which that is on
// record: for some elements of the graph and the bodies below them.
UNWIND $ids AS id
MATCH (n:Ascribe {id: id})
// From here down: otherwise the planner may start from all agencies, once for each id.
WITH n
MATCH (below) (()-[:PART_OF]->(:Ascribe)){0,6} (n)
WITH DISTINCT below AS agency WHERE agency:Agency AND agency:Ascribe
CALL (agency) {
  OPTIONAL MATCH path = (agency) (()-[:PART_OF]->(:Ascribe)){1,6} (state:State)
  WITH agency, state, path ORDER BY length(path), state.id
  WITH agency, collect(state) AS tops, collect(path) AS paths
  WITH agency, head(tops) AS state, paths
  // A way up is on record when the last of its links is.
  WITH agency, state, [way IN paths WHERE last(nodes(way)) = state AND all(link IN relationships(way) WHERE link.onRecord IS NOT NULL)
    | reduce(day = head(relationships(way)).onRecord, link IN relationships(way) | CASE WHEN link.onRecord > day THEN link.onRecord ELSE day END)] AS days
  SET agency.state = state.id, agency.stateName = state.name,
    agency.stateSince = reduce(first = null, day IN days | CASE WHEN first <= day THEN first ELSE day END)
}
