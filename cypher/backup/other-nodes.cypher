// The other nodes that Ascribe has written, as they stand: what is retired, records of loads and judgements.
MATCH (n:AscribeRetired|AscribeImport|AscribeJudgement)
RETURN labels(n) AS labels, properties(n) AS properties
ORDER BY n.id, labels
