// How much there is to keep, and whether it is only a part of a backup, because bringing that back was cut off.
RETURN COUNT { (:Ascribe|AscribeRetired|AscribeImport|AscribeJudgement) } AS nodes,
  COUNT {
    (:Ascribe|AscribeRetired)-[r:ALL|RETIRED]->(:Ascribe|AscribeRetired) WHERE r.dataset IS NOT NULL
  } AS links,
  COUNT { (:AscribeJudgement) } AS judgements,
  EXISTS { (:AscribeImport {id: 'restore'}) } AS partly
