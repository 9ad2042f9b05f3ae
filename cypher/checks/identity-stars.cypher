// Accepted identities form stars: no representative of some is itself represented.
MATCH (member)-[:SAME_AS]->(hub)-[:SAME_AS]->(other)
WHERE other <> member
RETURN hub.id AS id, 'represents ' + member.id + ' and is represented by ' + other.id AS problem
ORDER BY id, problem LIMIT 100
