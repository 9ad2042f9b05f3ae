// What editors have decided on who is the same, whether those that it is on are there or not.
MATCH (j:AscribeJudgement)
RETURN j.from AS id, j.to AS other, j.judgement AS judgement, j.basis AS basis, j.decidedBy AS decidedBy, j.date AS date,
  $editors AS dataset
ORDER BY id, other
