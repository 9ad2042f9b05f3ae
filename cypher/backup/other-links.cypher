// The relationships that start at what is retired, as they stand.
MATCH (a:AscribeRetired)-[r:ALL|RETIRED]->(b:Ascribe|AscribeRetired) WHERE r.dataset IS NOT NULL
RETURN type(r) AS type, a.id AS from, b.id AS to, true AS fromRetired, b:AscribeRetired AS toRetired,
  properties(r) AS properties
ORDER BY from, type, to, r.hash
