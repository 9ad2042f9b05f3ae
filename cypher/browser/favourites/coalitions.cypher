// Which states and firms accuse the same one
:param {whom: null, asOf: null, limit: 100};
CALL () {
  // The one asked for is one accused, whichever of its bodies or identities a claim names.
  MATCH (one:Entity {id: $whom})-[:SAME_AS*0..2]-()<-[:PART_OF*0..6]-(named)
  WITH DISTINCT one, named
  MATCH (named)<-[:POINTS_TO]-(claim)
  RETURN one.id AS accused, claim
UNION
  WITH 1 AS go WHERE $whom IS NULL
  MATCH (claim:Attribution) WHERE claim.id IS NOT NULL
  MATCH (claim)-[:POINTS_TO]->(named)
  OPTIONAL MATCH (named)-[:SAME_AS]->(representative)
  RETURN coalesce(named.state, representative.id, named.id) AS accused, claim
}
WITH accused, claim WHERE $asOf IS NULL OR claim.onRecord <= $asOf
OPTIONAL MATCH (claim)-[:ABOUT]->(what)
WITH DISTINCT accused, claim, coalesce(what.id, claim.id) AS thing
MATCH (claim)<-[:MADE]-(who)
OPTIONAL MATCH (who)-[:SAME_AS]->(representative)
WITH accused, coalesce(who.state, representative.id, who.id) AS party, collect(DISTINCT thing) AS things, collect(DISTINCT claim) AS claims
ORDER BY party
WITH accused, collect({party: party, things: things, claims: claims}) AS accusers
WHERE size(accusers) > 1
UNWIND range(0, size(accusers) - 2) AS i
UNWIND range(i + 1, size(accusers) - 1) AS j
WITH accused, accusers[i] AS a, accusers[j] AS b
WITH a.party AS aId, b.party AS bId, collect({
  accused: accused,
  together: [thing IN a.things WHERE thing IN b.things],
  aAlone: [thing IN a.things WHERE NOT thing IN b.things],
  bAlone: [thing IN b.things WHERE NOT thing IN a.things],
  claims: a.claims + b.claims
}) AS shared
WITH aId, bId, shared,
  COLLECT { UNWIND shared AS one UNWIND one.together AS thing RETURN DISTINCT thing ORDER BY thing } AS together,
  COLLECT { UNWIND shared AS one UNWIND one.aAlone AS thing RETURN DISTINCT thing } AS aThings,
  COLLECT { UNWIND shared AS one UNWIND one.bAlone AS thing RETURN DISTINCT thing } AS bThings
ORDER BY size(together) DESC, size(shared) DESC, aId, bId LIMIT $limit
MATCH (a:Entity {id: aId})
MATCH (b:Entity {id: bId})
WITH *, COLLECT {
  UNWIND shared AS one UNWIND one.claims AS claim
  RETURN DISTINCT claim ORDER BY claim.dateFrom, claim.id
} AS claims
RETURN a, b,
  size(together) AS together,
  // What both say of one accused may be what only one says of another: together goes first.
  size([thing IN aThings WHERE NOT thing IN together]) AS aAlone,
  size([thing IN bThings WHERE NOT thing IN together]) AS bAlone,
  COLLECT {
    UNWIND shared AS one WITH one.accused AS id
    MATCH (accused:Entity {id: id})
    RETURN accused ORDER BY accused.id
  } AS accused,
  COLLECT {
    UNWIND together AS id
    MATCH (operation:Entity {id: id})
    RETURN operation ORDER BY operation.id
  } AS operations,
  claims,
  COLLECT {
    UNWIND claims AS claim
    MATCH (claim)-[:CITED_IN]->(source)
    RETURN DISTINCT source ORDER BY source.id
  } AS sources
ORDER BY size(together) DESC, size(shared) DESC, aId, bId
