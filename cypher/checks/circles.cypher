// No way up comes back to where it began
// why: Of what is part of, run by or a front for itself, over whatever steps, nobody can say who stands behind it.
// do: Usually two datasets say it the other way round: see which in the links of both, and correct one or leave it out
// expected: no row
// run: on request
MATCH (a:Ascribe)-[up:UPWARDS]->(b:Ascribe)
WHERE a = b OR EXISTS { (b) (()-[:UPWARDS]->(:Ascribe)){1,8} (a) }
WITH DISTINCT a, b, type(up) AS type, up.dataset AS dataset
RETURN a.id AS id, 'comes back to itself over ' + type + ' ' + b.id + coalesce(' of ' + dataset, '') AS problem
ORDER BY id, problem LIMIT 100
