// Every measure says who took it, and against whom or in answer to what.
MATCH (measure:Measure)
WHERE NOT EXISTS { ()-[:IMPOSED]->(measure) }
   OR NOT EXISTS { (measure)-[:AGAINST|ANSWERS]->() }
   OR NOT EXISTS { (measure)-[:CITED_IN]->(:Source) }
RETURN measure.id AS id, 'a measure without who, whom or source' AS problem
ORDER BY id LIMIT 100
