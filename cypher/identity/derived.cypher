// What holds on who is the same, as it was judged last.
MATCH (one:Ascribe)-[r:SAME_AS|MAY_BE {dataset: $derived}]->(other:Ascribe)
RETURN one.id AS id, other.id AS other, r.judgement AS judgement, r.basis AS basis, r.decidedBy AS decidedBy, '' AS date,
  coalesce(r.decidedIn, '') AS dataset
ORDER BY id, other
