// Accepted identities form stars
// why: Answers look for the representative one step away: a chain falls into two clusters.
// do: Judge anew with ascribe identity apply; in a dataset of yours, let each SAME_AS lead to the representative
// expected: no row
// run: after every load
MATCH (member:Ascribe)-[:SAME_AS]->(hub:Ascribe)-[:SAME_AS]->(other:Ascribe)
WHERE other <> member
RETURN hub.id AS id, 'represents ' + member.id + ' and is represented by ' + other.id AS problem
ORDER BY id, problem LIMIT 100
