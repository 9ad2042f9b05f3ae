// Deletes the nodes that Ascribe has written, with the relationships on them.
MATCH (n:Ascribe|AscribeRetired|AscribeImport|AscribeLock)
CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS
