// A likelihood range goes upwards and belongs to a yardstick
// why: A range without its scale, or upside down, says what nobody has stated.
// do: Mend low, high and yardstick in the dataset, and load it again
// expected: no row
// run: after every load
MATCH (claim:Ascribe {kind: 'Attribution'})
WHERE claim.low > claim.high OR (claim.low IS NULL) <> (claim.high IS NULL)
   OR (claim.low IS NOT NULL AND claim.yardstick IS NULL)
RETURN claim.id AS id, 'a likelihood range that is reversed, half or without a yardstick' AS problem
ORDER BY id LIMIT 100
