// The relationships between the given entities, those of one type and direction together.
MATCH (a:Ascribe) WHERE a.id IN $ids
MATCH (a)-[r]->(b:Ascribe)
WHERE type(r) IN $types AND b.id IN $ids
WITH a, b, r ORDER BY r.statedBy, r.event
WITH a.id AS from, b.id AS to, type(r) AS type, collect(r) AS links
ORDER BY from, type, to
LIMIT $limit
RETURN from, to, links
