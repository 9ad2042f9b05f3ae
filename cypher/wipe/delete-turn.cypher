// Deletes the right to load, unless somebody has it by now.
MATCH (l:AscribeLock {name: 'load'})
WHERE l.holder IS NULL
DELETE l
