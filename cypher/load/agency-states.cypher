// A body of a state carries its state, so that answers can show it without a walk for each row.
MATCH (agency:Ascribe {kind: 'Agency'})
CALL (agency) {
  OPTIONAL MATCH path = (agency) (()-[:PART_OF]->(:Ascribe)){1,6} (state:State)
  WITH agency, state ORDER BY length(path), state.id LIMIT 1
  SET agency.state = state.id, agency.stateName = state.name
}
