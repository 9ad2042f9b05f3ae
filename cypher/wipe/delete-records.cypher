// Deletes the records of loads but for one, and the judgements of editors, or spares these and the records of them.
MATCH (n:AscribeImport|AscribeJudgement)
WHERE coalesce(n.id, '') <> $kept AND NOT ($spare AND (n:AscribeJudgement OR coalesce(n.dataset, '') = 'judgements'))
DETACH DELETE n
