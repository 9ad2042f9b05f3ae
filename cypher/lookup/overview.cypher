// Each statement as it stands, the newest first: who made or voiced it, what it is about, whom it accuses. What somebody says of
// itself is no accusation and is left out.
MATCH (claim:Ascribe {kind: 'Attribution'})
WHERE ($asOf IS NULL AND claim.stoodUntil IS NULL OR claim.onRecord <= $asOf AND coalesce(claim.stoodUntil > $asOf, true))
  AND coalesce(claim.basis, '') <> 'self'
RETURN claim.id AS id, claim.date AS date,
  COLLECT { MATCH (claim)<-[:MADE|VOICED]-(party:Ascribe) RETURN DISTINCT party.id AS id ORDER BY id } AS who,
  COLLECT { MATCH (claim)-[:ABOUT]->(party:Ascribe) RETURN DISTINCT party.id AS id ORDER BY id } AS what,
  COLLECT { MATCH (claim)-[:POINTS_TO]->(party:Ascribe) RETURN DISTINCT party.id AS id ORDER BY id } AS whom
ORDER BY coalesce(claim.dateFrom, date('0001-01-01')) DESC, id
