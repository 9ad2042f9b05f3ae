// Entities whose own name or alias is found by a full-text query, best first, each with the name that was found. What is kept
// to the kinds is cut after that; of aliases, more are read than wanted, since what they name has the kind.
CALL () {
  CALL db.index.fulltext.queryNodes('ascribe_named', $names, {limit: $limit}) YIELD node AS n, score
  WHERE n.kind IN $kinds
  RETURN n, n AS entity, score
UNION ALL
  CALL db.index.fulltext.queryNodes('ascribe_named', $aliases, {limit: 4 * $limit}) YIELD node AS n, score
  MATCH (n)-[:NAMES]->(entity:Ascribe)
  WHERE entity.kind IN $kinds
  RETURN DISTINCT n, entity, score
}
WITH n, entity, score
OPTIONAL MATCH (entity)-[:SAME_AS]->(hub:Ascribe)
WITH n, entity, score, coalesce(hub, entity) AS standing
RETURN entity {.id, .name, .kind, .state, .stateName} AS entity,
  standing {.id, .name, .kind, .state, .stateName} AS standing, n.name AS matched, n:Alias AS alias, [n.name] AS names
ORDER BY score DESC, entity.id
