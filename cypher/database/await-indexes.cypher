// Waits until all indexes are ready, two minutes at most.
CALL db.awaitIndexes(120)
