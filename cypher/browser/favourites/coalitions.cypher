// Which states and firms accuse the same one
// As parameters, :param {whom: null, asOf: null, limit: toInteger(100)}
CALL () {
  // The one asked for is one accused, whichever of its bodies or identities a claim names.
  MATCH (one:Entity {id: null})-[:SAME_AS*0..2]-()<-[:PART_OF*0..6]-(named)
  WITH DISTINCT one, named
  MATCH (named)<-[:POINTS_TO]-(claim)
  RETURN one.id AS accused, claim
UNION
  WITH 1 AS go WHERE null IS NULL
  MATCH (claim:Attribution) WHERE claim.id IS NOT NULL
  MATCH (claim)-[:POINTS_TO]->(named)
  OPTIONAL MATCH (named)-[:SAME_AS]->(representative)
  RETURN coalesce(named.state, representative.id, named.id) AS accused, claim
}
WITH accused, claim WHERE null IS NULL OR claim.onRecord <= null
OPTIONAL MATCH (claim)-[:ABOUT]->(what)
MATCH (claim)<-[:MADE]-(who)
OPTIONAL MATCH (who)-[:SAME_AS]->(representative)
WITH accused, coalesce(what.id, claim.id) AS thing, coalesce(who.state, representative.id, who.id) AS party
WITH party, count(DISTINCT thing) AS all, collect(DISTINCT {accused: accused, thing: thing}) AS said
UNWIND said AS one
// With whom, the empty thing brings together all who accuse it, of whatever.
UNWIND CASE WHEN null IS NULL THEN [one.thing] ELSE [one.thing, ''] END AS unit
WITH one.accused AS accused, unit, collect(DISTINCT {id: party, all: all}) AS parties
UNWIND parties AS a
UNWIND parties AS b
WITH a.id AS aId, a.all AS aAll, b.id AS bId, b.all AS bAll, unit WHERE aId < bId
WITH aId, aAll, bId, bAll, collect(DISTINCT nullIf(unit, '')) AS things
ORDER BY size(things) DESC, aId, bId LIMIT 100
MATCH (a:Entity {id: aId})
MATCH (b:Entity {id: bId})
WITH a, aAll, b, bAll, things, size(things) AS together
WITH *, COLLECT {
  CALL (things) {
    UNWIND things AS id
    MATCH (:Entity {id: id})<-[:ABOUT]-(claim)
    WHERE null IS NULL OR EXISTS { (claim)-[:POINTS_TO]->()-[:PART_OF*0..6]->()-[:SAME_AS*0..2]-(:Entity {id: null}) }
    RETURN claim
  UNION
    WITH things WHERE size(things) = 0
    MATCH (:Entity {id: null})-[:SAME_AS*0..2]-()<-[:PART_OF*0..6]-()<-[:POINTS_TO]-(claim)
    RETURN claim
  }
  MATCH (claim)<-[:MADE]-()-[:SAME_AS*0..1]->(who)
  WHERE coalesce(who.state, who.id) IN [a.id, b.id] AND (null IS NULL OR claim.onRecord <= null)
  RETURN DISTINCT claim ORDER BY claim.dateFrom, claim.id
} AS claims
RETURN a, b, together, aAll - together AS aAlone, bAll - together AS bAlone,
  COLLECT {
    UNWIND things AS id
    MATCH (operation:Entity {id: id})
    RETURN operation ORDER BY operation.id
  } AS operations,
  claims,
  COLLECT {
    UNWIND claims AS claim
    MATCH (claim)-[:CITED_IN]->(source)
    RETURN DISTINCT source ORDER BY source.id
  } AS sources
ORDER BY together DESC, a.id, b.id
