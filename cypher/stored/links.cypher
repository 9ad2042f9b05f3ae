// The links of a dataset, as they stand.
MATCH (a:Ascribe) WHERE $dataset IN a.owners
MATCH (a)-[r]->(b:Ascribe) WHERE r.dataset = $dataset AND type(r) IN $types
RETURN type(r) AS type, a.id AS from, b.id AS to, elementId(r) AS element, properties(r) AS properties
