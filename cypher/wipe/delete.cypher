// Deletes the nodes that Ascribe has written, with the relationships on them, but for the judgements of editors, and for the right
// to load, which is held meanwhile.
MATCH (n:Ascribe|AscribeRetired|AscribeImport)
WHERE NOT (n:AscribeImport AND coalesce(n.dataset, '') = 'judgements')
CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS
