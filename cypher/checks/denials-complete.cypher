// Every denial says who issued it and what it contests
// why: A denial without them stands beside no claim.
// do: Load the dataset that holds the denial again
// expected: no row
// run: after every load
MATCH (denial:Ascribe {kind: 'Denial'})
WHERE NOT EXISTS { (:Ascribe)-[:ISSUED]->(denial) }
   OR NOT EXISTS { (denial)-[:CONTESTS]->(:Ascribe) }
   OR NOT EXISTS { (denial)-[:CITED_IN]->(:Source&Ascribe) }
RETURN denial.id AS id, 'a denial without who, claim or source' AS problem
ORDER BY id LIMIT 100
