// Entities whose own name or alias is found by a full-text query, best first, each with the name that was found.
CALL db.index.fulltext.queryNodes('ascribe_names', $query, {limit: $limit}) YIELD node AS n, score
OPTIONAL MATCH (n)-[:NAMES]->(named:Ascribe)
WITH DISTINCT CASE WHEN n:Alias THEN named ELSE n END AS entity, n, score
WHERE entity.kind IN $kinds
OPTIONAL MATCH (entity)-[:SAME_AS]->(hub:Ascribe)
WITH entity, coalesce(hub, entity) AS standing, n, score
RETURN entity {.id, .name, .kind, .state, .stateName} AS entity,
  standing {.id, .name, .kind, .state, .stateName} AS standing, n.name AS matched, n:Alias AS alias, [n.name] AS names
ORDER BY score DESC, entity.id
