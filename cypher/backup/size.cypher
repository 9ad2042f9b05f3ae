// How many nodes there are to keep, and whether they are only a part of a backup, because bringing that back was cut off; whatever
// came in after that is no part of it.
RETURN COUNT { (:Ascribe|AscribeRetired|AscribeImport|AscribeJudgement) } AS nodes,
  COUNT { (:AscribeJudgement) } AS judgements,
  EXISTS {
    MATCH (restore:AscribeImport {id: 'restore'})
    WHERE NOT EXISTS { MATCH (load:AscribeImport) WHERE load.id <> 'restore' AND load.started > restore.started }
  } AS partly
