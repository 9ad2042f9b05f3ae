// Deletes the nodes that Ascribe has written, with the relationships on them, but for the judgements of editors.
MATCH (n:Ascribe|AscribeRetired|AscribeImport|AscribeLock)
WHERE NOT (n:AscribeImport AND coalesce(n.dataset, '') = 'judgements')
CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS
