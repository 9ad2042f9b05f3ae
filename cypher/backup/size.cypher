// How many nodes there are to keep, and whether they are only a part of a backup, because bringing that back was cut off.
RETURN COUNT { (:Ascribe|AscribeRetired|AscribeImport|AscribeJudgement) } AS nodes,
  COUNT { (:AscribeJudgement) } AS judgements,
  EXISTS { (:AscribeImport {id: 'restore'}) } AS partly
