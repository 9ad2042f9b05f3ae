// Role label: what an operation targeted.
MATCH (target:Entity)
WITH target, EXISTS { (:Operation)-[:TARGETED]->(target) } AS targeted
WHERE targeted <> target:Target
CALL (target, targeted) {
  FOREACH (_ IN CASE WHEN targeted THEN [1] ELSE [] END | SET target:Target)
  FOREACH (_ IN CASE WHEN targeted THEN [] ELSE [1] END | REMOVE target:Target)
}
