// Of each party the identity that stands for it, and all that it is a part of, itself among them, each by the identity that
// stands for that.
UNWIND $ids AS id
MATCH (party:Ascribe {id: id}) (()-[above:PART_OF]->(:Ascribe) WHERE $asOf IS NULL OR above.onRecord <= $asOf){0,6} (whole)
WITH DISTINCT id, party, whole
CALL (whole) {
  MATCH (whole) (()-[:SAME_AS]-(:Ascribe)){0,2} (same)
  RETURN same ORDER BY same.id CONTAINS ':', same.id LIMIT 1
}
WITH id, same {.id, .name, .kind, .state, .stateName, .stateSince} AS same, whole = party AS own
ORDER BY id, NOT own, same.id
RETURN id, collect(DISTINCT same) AS within
ORDER BY id
