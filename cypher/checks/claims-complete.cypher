// Every claim says who, whom and where it can be read.
MATCH (claim:Attribution)
WHERE NOT EXISTS { ()-[:MADE]->(claim) }
   OR NOT EXISTS { (claim)-[:POINTS_TO]->() }
   OR NOT EXISTS { (claim)-[:CITED_IN]->(:Source) }
RETURN claim.id AS id, 'a claim without who, whom or source' AS problem
ORDER BY id LIMIT 100
