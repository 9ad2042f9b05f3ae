// Role labels of some entities: who made a claim, whom one points to, what an operation targeted.
UNWIND $ids AS id
MATCH (n:Ascribe {id: id})
WITH n, [role IN ['Accused', 'Attributor', 'Target'] WHERE role IN labels(n)] AS before,
  CASE WHEN EXISTS { (:Attribution&Ascribe)-[:POINTS_TO]->(n) } THEN ['Accused'] ELSE [] END
  + CASE WHEN EXISTS { (n)-[:MADE]->(:Attribution&Ascribe) } THEN ['Attributor'] ELSE [] END
  + CASE WHEN EXISTS { (:Operation&Ascribe)-[:TARGETED]->(n) } THEN ['Target'] ELSE [] END AS roles
WHERE roles <> before
CALL (n, roles) {
  REMOVE n:Accused:Attributor:Target
  SET n:$(roles)
}
