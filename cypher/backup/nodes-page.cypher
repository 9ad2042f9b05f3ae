// A page of the nodes that answers are made of, as they stand, by id.
MATCH (n:Ascribe) WHERE n.id > $after
RETURN labels(n) AS labels, properties(n) AS properties
ORDER BY n.id LIMIT $size
