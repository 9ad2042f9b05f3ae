// Role label: who made a claim.
MATCH (who:Entity)
WITH who, EXISTS { (who)-[:MADE]->(:Attribution) } AS attributor
WHERE attributor <> who:Attributor
CALL (who, attributor) {
  FOREACH (_ IN CASE WHEN attributor THEN [1] ELSE [] END | SET who:Attributor)
  FOREACH (_ IN CASE WHEN attributor THEN [] ELSE [1] END | REMOVE who:Attributor)
}
