// Every claim says who, whom and where it can be read; of one that was imported the author may be unknown
// why: A claim without them cannot be checked, and questions about its makers or the accused miss it.
// do: Load the dataset that holds the claim again
// expected: no row
// run: after every load
MATCH (claim:Ascribe {kind: 'Attribution'})
WHERE (claim.nativeId IS NULL AND NOT EXISTS { (:Ascribe)-[:MADE]->(claim) })
   OR NOT EXISTS { (claim)-[:POINTS_TO]->(:Ascribe) }
   OR NOT EXISTS { (claim)-[:CITED_IN]->(:Source&Ascribe) }
RETURN claim.id AS id, 'a claim without who, whom or source' AS problem
ORDER BY id LIMIT 100
