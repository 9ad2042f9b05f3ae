// Deletes all that Ascribe has written, but for the right to load and the note that a backup is being brought back.
MATCH (n:Ascribe|AscribeRetired|AscribeImport|AscribeJudgement)
WHERE n.id IS NULL OR NOT (n:AscribeImport AND n.id = 'restore')
CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS
