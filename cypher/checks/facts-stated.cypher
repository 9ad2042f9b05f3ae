// Every structural fact says who states it and where
// why: A fact that nobody states cannot be checked, nor dated.
// do: Give it statedBy and sources in its dataset, and load that again
// run: after every load
MATCH (a:Ascribe)-[fact:PART_OF|BELONGS_TO|DATED|RUN_BY|FRONT_FOR|CONTRACTS_FOR|MEMBER_OF|WORKS_FOR|TARGETED|IN|BASED_IN]->(b:Ascribe)
WHERE fact.statedBy IS NULL OR fact.sources IS NULL
RETURN a.id AS id, type(fact) + ' ' + b.id + ' without who states it or a source' AS problem
ORDER BY id, problem LIMIT 100
