// Things of the kinds that are not matched by their names: somebody has decided on them.
MATCH (n:Ascribe) WHERE n.id IN $ids AND NOT n.kind IN $kinds
// What only earlier judgements speak of has gone out of the sources.
  AND any(owner IN n.owners WHERE owner <> 'identity')
RETURN n.id AS id, n.kind AS kind, coalesce(n.dataset, head(n.owners)) AS dataset, n.name AS name
ORDER BY id
