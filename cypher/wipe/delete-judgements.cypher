// Deletes the judgements of editors and the records of them.
MATCH (n:AscribeJudgement|AscribeImport)
WHERE n:AscribeJudgement OR n.dataset = 'judgements'
CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS
