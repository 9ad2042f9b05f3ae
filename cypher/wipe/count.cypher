// What Ascribe has written, by the marks of its nodes; with or without the judgements of editors and the records of them.
RETURN COUNT { (:Ascribe) } AS entities, COUNT { (:AscribeRetired) } AS retired,
  COUNT { MATCH (i:AscribeImport) WHERE NOT ($spare AND coalesce(i.dataset, '') = 'judgements') } AS imports,
  COUNT { MATCH (j:AscribeJudgement) WHERE NOT $spare } AS judgements
