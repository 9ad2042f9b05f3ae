// Entities whose own name or alias is found by a full-text query, best first, with all their names.
CALL db.index.fulltext.queryNodes('ascribe_names', $query, {limit: $limit}) YIELD node AS n, score
OPTIONAL MATCH (n)-[:NAMES]->(named:Ascribe)
WITH CASE WHEN n:Alias THEN named ELSE n END AS entity, n, score
WHERE entity.kind IN $kinds
WITH entity, max(score) AS best, collect(DISTINCT n)[0] AS n
OPTIONAL MATCH (entity)-[:SAME_AS]->(hub:Ascribe)
RETURN entity, coalesce(hub, entity) AS standing, n.name AS matched, n:Alias AS alias,
  [entity.name] + COLLECT { MATCH (entity)<-[:NAMES]-(a:Alias&Ascribe) RETURN DISTINCT a.name AS name ORDER BY name LIMIT 200 } AS names
ORDER BY best DESC, entity.id
