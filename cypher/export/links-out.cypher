// The relationships that are written with their start, of some nodes and of one dataset or of all.
MATCH (a:Ascribe) WHERE a.id IN $ids
MATCH (a)-[r:WITH_START]->(b:Ascribe)
WHERE $dataset IS NULL OR r.dataset = $dataset
RETURN a.id AS id, b AS other, r AS link
