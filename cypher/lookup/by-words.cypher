// Entities whose own name or alias is found by a full-text query, best first, with all their names. What is kept to the kinds
// is cut after that; of aliases, more are read than wanted, since what they name has the kind.
CALL () {
  CALL db.index.fulltext.queryNodes('ascribe_named', $names, {limit: $limit}) YIELD node AS n, score
  WHERE n.kind IN $kinds
  RETURN n, n AS entity, score
UNION ALL
  CALL db.index.fulltext.queryNodes('ascribe_named', $aliases, {limit: 4 * $limit}) YIELD node AS n, score
  MATCH (n)-[:NAMES]->(entity:Ascribe)
  WHERE entity.kind IN $kinds
  RETURN n, entity, score
}
WITH entity, max(score) AS best, collect(DISTINCT n)[0] AS n
OPTIONAL MATCH (entity)-[:SAME_AS]->(hub:Ascribe)
RETURN entity, coalesce(hub, entity) AS standing, n.name AS matched, n:Alias AS alias,
  [entity.name] + COLLECT { MATCH (entity)<-[:NAMES]-(a:Alias&Ascribe) RETURN DISTINCT a.name AS name ORDER BY name LIMIT 200 } AS names
ORDER BY best DESC, entity.id
