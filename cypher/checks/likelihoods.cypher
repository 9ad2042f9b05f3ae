// A likelihood range goes upwards and belongs to a yardstick.
MATCH (claim:Attribution)
WHERE claim.low > claim.high OR (claim.low IS NULL) <> (claim.high IS NULL)
   OR (claim.low IS NOT NULL AND claim.yardstick IS NULL)
RETURN claim.id AS id, 'a likelihood range that is reversed, half or without a yardstick' AS problem
ORDER BY id LIMIT 100
