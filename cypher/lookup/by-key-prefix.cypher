// Entities with a name or alias that begins as the given key does: candidates for suggestions.
MATCH (n:Ascribe)
WHERE n.key STARTS WITH $prefix
WITH n LIMIT 500
OPTIONAL MATCH (n)-[:NAMES]->(named:Ascribe)
WITH DISTINCT n, CASE WHEN n:Alias THEN named ELSE n END AS entity
WHERE entity.kind IN $kinds
OPTIONAL MATCH (entity)-[:SAME_AS]->(hub:Ascribe)
WITH DISTINCT entity, coalesce(hub, entity) AS standing, n
RETURN entity {.id, .name, .kind, .state, .stateName} AS entity,
  standing {.id, .name, .kind, .state, .stateName} AS standing, n.name AS matched, n:Alias AS alias, [n.name] AS names
ORDER BY entity.id
