// Role label: whom a claim points to.
CALL () {
  MATCH (:Attribution)-[:POINTS_TO]->(whom:Entity)
  WITH DISTINCT whom WHERE NOT whom:Accused
  SET whom:Accused
}
MATCH (whom:Accused) WHERE NOT EXISTS { ()-[:POINTS_TO]->(whom) }
REMOVE whom:Accused
