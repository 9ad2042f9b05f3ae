// The entities with the given ids, in the order of the ids.
MATCH (entity:Ascribe) WHERE entity.id IN $ids
RETURN entity
ORDER BY entity.id
