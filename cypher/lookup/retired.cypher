// What a retired id meant, and what stands in its place: the hub of its former cluster, or what carries its name now.
MATCH (gone:AscribeRetired {id: $id})
RETURN gone.name AS name, COLLECT {
  MATCH (gone)-[:RETIRED {type: 'SAME_AS'}]->(hub:Ascribe)
  RETURN hub
  UNION
  MATCH (standing:Ascribe {key: gone.key})
  WHERE standing.kind = gone.kind AND NOT (standing)-[:SAME_AS]->(:Ascribe)
  RETURN standing AS hub
} AS standing
