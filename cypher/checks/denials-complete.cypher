// Every denial says who issued it and what it contests.
MATCH (denial:Denial)
WHERE NOT EXISTS { ()-[:ISSUED]->(denial) }
   OR NOT EXISTS { (denial)-[:CONTESTS]->(:Attribution) }
   OR NOT EXISTS { (denial)-[:CITED_IN]->(:Source) }
RETURN denial.id AS id, 'a denial without who, claim or source' AS problem
ORDER BY id LIMIT 100
