// The links that begin at some nodes, as they stand.
MATCH (a:Ascribe) WHERE a.id IN $ids
MATCH (a)-[r]->(b:Ascribe) WHERE r.dataset IS NOT NULL AND type(r) IN $types
RETURN type(r) AS type, a.id AS from, b.id AS to, properties(r) AS properties
