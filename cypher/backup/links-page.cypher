// The relationships that start at a page of nodes, as they stand, also those that are retired.
MATCH (a:Ascribe) WHERE a.id > $after AND a.id <= $last
MATCH (a)-[r:ALL|RETIRED]->(b:Ascribe|AscribeRetired) WHERE r.dataset IS NOT NULL
RETURN type(r) AS type, a.id AS from, b.id AS to, false AS fromRetired, b:AscribeRetired AS toRetired,
  properties(r) AS properties
ORDER BY from, type, to, r.hash
