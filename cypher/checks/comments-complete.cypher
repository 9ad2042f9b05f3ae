// Every comment says who made it, on what, and where it can be read
// why: A comment without them stands on no card and cannot be checked.
// do: Load the dataset that holds the comment again
// expected: no row
// run: after every load
MATCH (comment:Ascribe {kind: 'Comment'})
WHERE NOT EXISTS { (:Ascribe)-[:MADE]->(comment) }
   OR NOT EXISTS { (comment)-[:ABOUT]->(:Ascribe) }
   OR NOT EXISTS { (comment)-[:CITED_IN]->(:Source&Ascribe) }
RETURN comment.id AS id, 'a comment without who, what or source' AS problem
ORDER BY id LIMIT 100
