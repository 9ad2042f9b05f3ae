// Deletes the records of loads and the judgements of editors, or spares these and the records of them.
MATCH (n:AscribeImport|AscribeJudgement)
WHERE NOT ($spare AND (n:AscribeJudgement OR coalesce(n.dataset, '') = 'judgements'))
DETACH DELETE n
