// Role label: whom a claim points to.
MATCH (whom:Entity)
WITH whom, EXISTS { (:Attribution)-[:POINTS_TO]->(whom) } AS accused
WHERE accused <> whom:Accused
CALL (whom, accused) {
  FOREACH (_ IN CASE WHEN accused THEN [1] ELSE [] END | SET whom:Accused)
  FOREACH (_ IN CASE WHEN accused THEN [] ELSE [1] END | REMOVE whom:Accused)
}
