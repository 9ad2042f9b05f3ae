// The nodes that Ascribe has written, as they stand: what answers are made of, what is retired, records of loads and judgements.
MATCH (n:Ascribe|AscribeRetired|AscribeImport|AscribeJudgement)
RETURN labels(n) AS labels, properties(n) AS properties
ORDER BY n.id
