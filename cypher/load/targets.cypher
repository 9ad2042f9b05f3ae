// Role label: what an operation targeted.
CALL () {
  MATCH (:Operation)-[:TARGETED]->(target:Entity)
  WITH DISTINCT target WHERE NOT target:Target
  SET target:Target
}
MATCH (target:Target) WHERE NOT EXISTS { ()-[:TARGETED]->(target) }
REMOVE target:Target
