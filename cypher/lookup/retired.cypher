// What an id meant that was retired, and the entities that now carry its name.
MATCH (gone:Retired {id: $id})
OPTIONAL MATCH (standing:Entity {key: gone.key})
WHERE standing.kind = gone.kind
RETURN gone.name AS name, gone.kind AS kind, collect(standing)[..2] AS standing
LIMIT 1
