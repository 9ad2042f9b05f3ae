// The shortest paths between two entities over facts and statements that have sources.
// Origin (BASED_IN, IN), shared names and shared documents connect too much to mean anything and are left out.
MATCH (a:Ascribe {id: $from}), (b:Ascribe {id: $to})
MATCH path = allShortestPaths((a)-[:MADE|VOICED|ABOUT|POINTS_TO|ISSUED|CONTESTS|COUNTERS|IMPOSED|AGAINST|ANSWERS
  |PART_OF|BELONGS_TO|RUN_BY|FRONT_FOR|CONTRACTS_FOR|MEMBER_OF|WORKS_FOR|TARGETED|SAME_AS*..6]-(b))
WHERE all(node IN nodes(path) WHERE node:Ascribe)
WITH path
WHERE length(path) <= $max
RETURN nodes(path) AS nodes, relationships(path) AS links,
  [r IN relationships(path) | startNode(r).id] AS starts
LIMIT $limit
