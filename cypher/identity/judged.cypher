// All judgements on who is the same as they stand in the graph: of editors, of datasets, of the program; with the names of those
// that they are on, and with what stands for these.
CALL () {
  MATCH (j:AscribeJudgement)
  RETURN j.from AS id, j.to AS other, j.judgement AS judgement, j.basis AS basis, j.decidedBy AS decidedBy, j.date AS date,
    $editors AS dataset
UNION ALL
  MATCH (one:Ascribe)-[r:HELD_SAME_AS|MAY_BE]->(two:Ascribe) WHERE r.dataset <> $derived
  RETURN one.id AS id, two.id AS other, coalesce(r.judgement, 'unsure') AS judgement, coalesce(r.basis, '') AS basis,
    coalesce(r.decidedBy, '') AS decidedBy, toString(coalesce(r.date, '')) AS date, r.dataset AS dataset
UNION ALL
  MATCH (one:Ascribe)-[r:SAME_AS|MAY_BE {dataset: $derived}]->(two:Ascribe) WHERE r.decidedIn IS NULL
  RETURN one.id AS id, two.id AS other, r.judgement AS judgement, r.basis AS basis, r.decidedBy AS decidedBy, '' AS date,
    '' AS dataset
}
OPTIONAL MATCH (one:Ascribe {id: id})
OPTIONAL MATCH (one)-[:SAME_AS]->(oneHub:Ascribe)
OPTIONAL MATCH (two:Ascribe {id: other})
OPTIONAL MATCH (two)-[:SAME_AS]->(twoHub:Ascribe)
RETURN id, other, judgement, basis, decidedBy, date, dataset, one.name AS name, two.name AS otherName,
  one.kind AS kind, two.kind AS otherKind,
  coalesce(oneHub.id, id) = coalesce(twoHub.id, other) AS together
ORDER BY judgement = 'accepted', id, other, dataset
