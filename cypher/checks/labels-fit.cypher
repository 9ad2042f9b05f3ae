// Every entity has an id, and the labels of its kind
// why: What has lost them is found by no question, and in Neo4j Browser it looks like something else.
// do: Load the dataset again: ascribe load FILE
// expected: no row
// run: on request
MATCH (n:Ascribe)
WHERE NOT n:Entity OR NOT coalesce(n.kind IN labels(n), false) OR NOT coalesce(n.id IS :: STRING, false)
RETURN coalesce(toStringOrNull(n.id), elementId(n)) AS id, 'is no ' + coalesce(toStringOrNull(n.kind), 'entity of a kind') + ' by its labels' AS problem
ORDER BY id LIMIT 100
