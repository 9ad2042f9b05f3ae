// The relationships that are written with their end, of some nodes and of one dataset or of all.
MATCH (a:Ascribe) WHERE a.id IN $ids
MATCH (a)<-[r:WITH_END]-(b:Ascribe)
WHERE $dataset IS NULL OR r.dataset = $dataset
RETURN a.id AS id, b AS other, r AS link
