// Which states and firms accuse the same one
// As parameters, :param {whom: null, asOf: null, limit: toInteger(100)}
CALL () {
  // The one asked for is one accused, whichever of its bodies or identities a claim names.
  MATCH (one:Ascribe {id: null}) (()-[:SAME_AS]-(:Ascribe)){0,2} (()<-[:PART_OF]-(:Ascribe)){0,6} (named)
  WITH DISTINCT one, named
  MATCH (named)<-[:POINTS_TO]-(claim:Ascribe)
  RETURN one.id AS accused, claim
UNION
  WITH 1 AS go WHERE null IS NULL
  MATCH (claim:Ascribe {kind: 'Attribution'})
  MATCH (claim)-[:POINTS_TO]->(named:Ascribe)
  WITH named, collect(claim) AS claims
  OPTIONAL MATCH (named)-[:SAME_AS]->(representative:Ascribe)
  UNWIND claims AS claim
  RETURN coalesce(named.state, representative.id, named.id) AS accused, claim
}
WITH accused, claim WHERE null IS NULL OR claim.onRecord <= null
OPTIONAL MATCH (claim)-[:ABOUT]->(what:Ascribe)
WITH claim, accused, coalesce(what.id, claim.id) AS thing
MATCH (claim)<-[:MADE]-(who:Ascribe)
WITH who, collect(DISTINCT [accused, thing]) AS says WHERE NOT who.id CONTAINS ':unnamed:'
OPTIONAL MATCH (who)-[:SAME_AS]->(representative:Ascribe)
WITH coalesce(who.state, representative.id, who.id) AS party, says
UNWIND says AS one
WITH party, collect(DISTINCT one) AS said, count(DISTINCT one[1]) AS all
UNWIND said AS one
// With whom, the empty thing brings together all who accuse it, of whatever.
UNWIND CASE WHEN null IS NULL THEN [one[1]] ELSE [one[1], ''] END AS unit
WITH one[0] AS accused, unit, collect(DISTINCT [party, all]) AS parties WHERE size(parties) > 1
UNWIND parties AS a
UNWIND parties AS b
WITH a, b, unit WHERE a[0] < b[0]
WITH a[0] AS aId, a[1] AS aAll, b[0] AS bId, b[1] AS bAll, collect(DISTINCT nullIf(unit, '')) AS things
ORDER BY size(things) DESC, aId, bId LIMIT 100
MATCH (a:Ascribe {id: aId})
MATCH (b:Ascribe {id: bId})
WITH a, aAll, b, bAll, things, size(things) AS together
WITH *, COLLECT {
  CALL (things) {
    UNWIND things AS id
    MATCH (:Ascribe {id: id})<-[:ABOUT]-(claim:Ascribe)
    WHERE null IS NULL OR EXISTS { (claim)-[:POINTS_TO]->(:Ascribe) (()-[:PART_OF]->(:Ascribe)){0,6} (()-[:SAME_AS]-(:Ascribe)){0,2} (:Ascribe {id: null}) }
    RETURN claim
  UNION
    WITH things WHERE size(things) = 0
    MATCH (:Ascribe {id: null}) (()-[:SAME_AS]-(:Ascribe)){0,2} (()<-[:PART_OF]-(:Ascribe)){0,6} ()<-[:POINTS_TO]-(claim:Ascribe)
    RETURN claim
  }
  MATCH (claim)<-[:MADE]-(:Ascribe) (()-[:SAME_AS]->(:Ascribe)){0,1} (who)
  WHERE coalesce(who.state, who.id) IN [a.id, b.id] AND (null IS NULL OR claim.onRecord <= null)
  RETURN DISTINCT claim ORDER BY claim.dateFrom, claim.id
} AS claims
RETURN a, b, together, aAll - together AS aAlone, bAll - together AS bAlone,
  COLLECT {
    UNWIND things AS id
    MATCH (operation:Ascribe {id: id})
    RETURN operation ORDER BY operation.id
  } AS operations,
  claims,
  COLLECT {
    UNWIND claims AS claim
    MATCH (claim)-[:CITED_IN]->(source:Ascribe)
    RETURN DISTINCT source ORDER BY source.id
  } AS sources
ORDER BY together DESC, a.id, b.id
