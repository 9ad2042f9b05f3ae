// All entities of some kinds, by kind and id, a page of them.
UNWIND $kinds AS wanted
MATCH (entity:Ascribe {kind: wanted})
WHERE $dataset IS NULL OR $dataset IN entity.owners
RETURN entity
ORDER BY wanted, entity.id SKIP $skip LIMIT $limit
