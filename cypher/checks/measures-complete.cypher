// Every measure says who took it, and against whom or in answer to what
// why: A measure without them is found by no question about either.
// do: Load the dataset that holds the measure again
// expected: no row
// run: after every load
MATCH (measure:Ascribe {kind: 'Measure'})
WHERE NOT EXISTS { (:Ascribe)-[:IMPOSED]->(measure) }
   OR NOT EXISTS { (measure)-[:AGAINST|ANSWERS]->(:Ascribe) }
   OR NOT EXISTS { (measure)-[:CITED_IN]->(:Source&Ascribe) }
RETURN measure.id AS id, 'a measure without who, whom or source' AS problem
ORDER BY id LIMIT 100
