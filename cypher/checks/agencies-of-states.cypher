// Every body of a state leads up to its state.
MATCH (agency:Agency)
WHERE agency.state IS NULL AND EXISTS { (agency)-[:PART_OF]->() }
RETURN agency.id AS id, 'is part of something that leads to no state' AS problem
ORDER BY id LIMIT 100
