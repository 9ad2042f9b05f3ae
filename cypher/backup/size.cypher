// How many nodes there are to keep, whether only a part of a backup is in, because bringing that back was cut off, and whether
// anything has come in after that.
OPTIONAL MATCH (restore:AscribeImport {id: 'restore'})
RETURN COUNT { (:Ascribe|AscribeRetired|AscribeImport|AscribeJudgement) } AS nodes,
  COUNT { (:AscribeJudgement) } AS judgements,
  restore IS NOT NULL AS partly,
  EXISTS { MATCH (load:AscribeImport) WHERE load.id <> 'restore' AND load.started > restore.started } AS later
