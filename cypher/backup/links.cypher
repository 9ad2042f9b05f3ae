// The relationships that Ascribe has written, as they stand, also those that are retired.
MATCH (a:Ascribe|AscribeRetired)-[r:ALL|RETIRED]->(b:Ascribe|AscribeRetired) WHERE r.dataset IS NOT NULL
RETURN type(r) AS type, a.id AS from, b.id AS to, properties(r) AS properties
ORDER BY from, type, to, r.hash
