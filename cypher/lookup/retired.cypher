// What a retired id meant, and what stands in its place: the hub of its former cluster, or what carries its name now.
MATCH (gone:Retired {id: $id})
RETURN gone.name AS name, COLLECT {
  MATCH (gone)-[:RETIRED {type: 'SAME_AS'}]->(hub:Entity)
  RETURN hub
  UNION
  MATCH (standing:Entity {key: gone.key})
  WHERE standing.kind = gone.kind AND NOT (standing)-[:SAME_AS]->()
  RETURN standing AS hub
} AS standing
