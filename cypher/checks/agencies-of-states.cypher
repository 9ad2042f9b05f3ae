// Every body of a state leads up to its state
// why: A body without its state is counted as an accuser of its own, and answers cannot say whose it is.
// do: See what it is part of, and load the dataset that ties that to a state
// expected: no row
// run: after every load
MATCH (agency:Ascribe {kind: 'Agency'})
WHERE agency.state IS NULL AND EXISTS { (agency)-[:PART_OF]->(:Ascribe) }
RETURN agency.id AS id, 'is part of something that leads to no state' AS problem
ORDER BY id LIMIT 100
