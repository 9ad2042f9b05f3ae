// The judgements on whether an entity is the same as others.
MATCH (e:Ascribe {id: $id})-[r:SAME_AS|MAY_BE|OVERLAPS]-(other:Ascribe)
RETURN DISTINCT other AS entity,
  CASE type(r) WHEN 'SAME_AS' THEN 'accepted' WHEN 'OVERLAPS' THEN 'overlaps' ELSE r.judgement END AS judgement,
  r.basis AS basis, r.decidedBy AS decidedBy
ORDER BY judgement, entity.id
LIMIT 50
