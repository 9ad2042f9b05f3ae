// Entities with a name or alias that begins as the given key does: candidates for suggestions.
CALL () {
  MATCH (entity:Ascribe)
  WHERE entity.kind IN $kinds AND entity.key STARTS WITH $prefix
  RETURN entity AS n, entity LIMIT 500
UNION
  MATCH (n:Ascribe)
  WHERE n.kind = 'Alias' AND n.key STARTS WITH $prefix
  MATCH (n)-[:NAMES]->(entity:Ascribe)
  WHERE entity.kind IN $kinds
  RETURN n, entity LIMIT 500
}
OPTIONAL MATCH (entity)-[:SAME_AS]->(hub:Ascribe)
WITH DISTINCT entity, coalesce(hub, entity) AS standing, n
RETURN entity {.id, .name, .kind, .state, .stateName} AS entity,
  standing {.id, .name, .kind, .state, .stateName} AS standing, n.name AS matched, n:Alias AS alias, [n.name] AS names
ORDER BY entity.id
