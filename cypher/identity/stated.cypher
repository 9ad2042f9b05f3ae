// What datasets say on who is the same. Where they are unsure, the program judges for itself.
MATCH (one:Ascribe)-[r:HELD_SAME_AS|MAY_BE]->(other:Ascribe)
WHERE r.dataset <> $derived AND r.judgement IN ['accepted', 'rejected']
RETURN one.id AS id, other.id AS other, r.judgement AS judgement, coalesce(r.basis, '') AS basis,
  coalesce(r.decidedBy, r.dataset) AS decidedBy, toString(coalesce(r.date, '')) AS date, r.dataset AS dataset
ORDER BY dataset, id, other
