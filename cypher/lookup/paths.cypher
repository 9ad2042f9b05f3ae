// The shortest paths between two entities over facts and statements that have sources.
// Origin (BASED_IN, IN), shared names and shared documents connect too much to mean anything and are left out.
MATCH (a:Ascribe {id: $from})
MATCH (b:Ascribe {id: $to})
MATCH path = allShortestPaths((a)-[:CONNECTING*..6]-(b))
WHERE all(node IN nodes(path) WHERE node:Ascribe)
WITH path
WHERE length(path) <= $max
RETURN nodes(path) AS nodes, relationships(path) AS links,
  [r IN relationships(path) | startNode(r).id] AS starts
LIMIT $limit
