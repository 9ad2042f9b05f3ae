// Role label: who made a claim.
CALL () {
  MATCH (who:Entity)-[:MADE]->(:Attribution)
  WITH DISTINCT who WHERE NOT who:Attributor
  SET who:Attributor
}
MATCH (who:Attributor) WHERE NOT EXISTS { (who)-[:MADE]->() }
REMOVE who:Attributor
