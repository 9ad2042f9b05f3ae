// Every structural fact says who states it and where
// why: A fact that nobody states cannot be checked, nor dated.
// do: Give it statedBy and sources in its dataset, and load that again
// expected: no row
// run: after every load
MATCH (a:Ascribe)-[fact:FACTS]->(b:Ascribe)
WHERE fact.statedBy IS NULL OR fact.sources IS NULL
RETURN a.id AS id, type(fact) + ' ' + b.id + ' without who states it or a source' AS problem
ORDER BY id, problem LIMIT 100
