// The entity with an id, and the one that stands for it: the hub of its accepted cluster.
// The id of a name stands for those who carry the name.
MATCH (n:Entity {id: $id})
OPTIONAL MATCH (n)-[:NAMES]->(named:Entity)
WITH DISTINCT n, coalesce(named, n) AS entity
OPTIONAL MATCH (entity)-[:SAME_AS]->(hub:Entity)
RETURN DISTINCT entity, coalesce(hub, entity) AS standing, n.name AS matched, n:Alias AS alias,
  [entity.name] AS names
ORDER BY entity.id
LIMIT 100
