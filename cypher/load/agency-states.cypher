// A body of a state carries its state, so that answers can show it without a walk for each row: for some elements of the graph and
// the bodies below them.
UNWIND $ids AS id
MATCH (n:Ascribe {id: id})
MATCH (below) (()-[:PART_OF]->(:Ascribe)){0,6} (n)
WITH DISTINCT below AS agency WHERE agency:Agency AND agency:Ascribe
CALL (agency) {
  OPTIONAL MATCH path = (agency) (()-[:PART_OF]->(:Ascribe)){1,6} (state:State)
  WITH agency, state ORDER BY length(path), state.id LIMIT 1
  SET agency.state = state.id, agency.stateName = state.name
}
