// The entities with a name, written in whatever way, and those with such an alias.
MATCH (n:Entity {key: $key})
OPTIONAL MATCH (n)-[:NAMES]->(named:Entity)
WITH DISTINCT n, CASE WHEN n:Alias THEN named ELSE n END AS entity
WHERE entity IS NOT NULL
OPTIONAL MATCH (entity)-[:SAME_AS]->(hub:Entity)
RETURN DISTINCT entity, coalesce(hub, entity) AS standing, n.name AS matched, n:Alias AS alias,
  [entity.name] AS names
ORDER BY entity.kind IN $kinds DESC, alias, entity.id
LIMIT 500
