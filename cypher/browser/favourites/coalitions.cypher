// Which states and firms accuse the same one
// As parameters, :param {whom: null, asOf: null, limit: toInteger(100)}
CALL () {
  // The one asked for is one accused, whichever of its bodies or identities a claim names.
  MATCH (one:Ascribe {id: null}) (()-[:SAME_AS]-(:Ascribe)){0,2} (()<-[below:PART_OF]-(:Ascribe) WHERE null IS NULL OR below.onRecord <= null){0,6} (named)
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
  RETURN coalesce(CASE WHEN null IS NULL OR named.stateSince <= null THEN named.state END, representative.id, named.id) AS accused, claim
}
WITH accused, claim WHERE (null IS NULL AND claim.stoodUntil IS NULL OR claim.onRecord <= null AND coalesce(claim.stoodUntil > null, true))
OPTIONAL MATCH (claim)-[:ABOUT]->(what:Ascribe)
OPTIONAL MATCH (what)-[:SAME_AS]->(one:Ascribe)
WITH claim, accused, coalesce(one.id, what.id, claim.id) AS thing, coalesce(what.asAWhole, false) AS whole
MATCH (claim)<-[made:MADE]-(who:Ascribe)
WHERE made.role IN ['lead', 'joined'] AND who.kind IN ['State', 'Agency', 'Vendor', 'Company', 'Alliance']
  AND NOT who.id CONTAINS ':unnamed:' AND coalesce(claim.basis, '') <> 'self'
  // What its members have signed is theirs.
  AND NOT (who:Alliance AND EXISTS { (claim)<-[:MADE]-(:(State|Agency)&Ascribe) })
WITH who, collect(DISTINCT [accused, thing, whole]) AS says
OPTIONAL MATCH (who)-[:SAME_AS]->(representative:Ascribe)
WITH coalesce(CASE WHEN null IS NULL OR who.stateSince <= null THEN who.state END, representative.id, who.id) AS party, says
UNWIND says AS one
WITH party, collect(DISTINCT one) AS said, count(DISTINCT one[1]) AS all
UNWIND said AS one
// With whom, the empty thing brings together all who accuse it, of whatever.
UNWIND CASE WHEN null IS NULL THEN [[one[1], one[2]]] ELSE [[one[1], one[2]], ['', false]] END AS unit
WITH one[0] AS accused, unit, collect(DISTINCT [party, all]) AS parties WHERE size(parties) > 1
UNWIND parties AS a
UNWIND parties AS b
WITH a, b, unit WHERE a[0] < b[0]
WITH a[0] AS aId, a[1] AS aAll, b[0] AS bId, b[1] AS bAll, collect(DISTINCT unit) AS units
WITH aId, aAll, bId, bAll, [unit IN units WHERE unit[0] <> ''] AS units
WITH aId, aAll, bId, bAll, [unit IN units | unit[0]] AS things, size(units) > 0 AND all(unit IN units WHERE unit[1]) AS asAWhole
ORDER BY asAWhole, size(things) DESC, aId, bId LIMIT 100
MATCH (a:Ascribe {id: aId})
MATCH (b:Ascribe {id: bId})
WITH a, aAll, b, bAll, things, asAWhole, size(things) AS together
WITH *, COLLECT {
  CALL (things) {
    UNWIND things AS id
    MATCH (:Ascribe {id: id}) (()-[:SAME_AS]-(:Ascribe)){0,2} ()<-[:ABOUT]-(claim:Attribution&Ascribe)
    WHERE null IS NULL OR EXISTS { (claim)-[:POINTS_TO]->(:Ascribe) (()-[above:PART_OF]->(:Ascribe) WHERE null IS NULL OR above.onRecord <= null){0,6} (()-[:SAME_AS]-(:Ascribe)){0,2} (:Ascribe {id: null}) }
    RETURN claim
  UNION
    WITH things WHERE size(things) = 0
    MATCH (:Ascribe {id: null}) (()-[:SAME_AS]-(:Ascribe)){0,2} (()<-[below:PART_OF]-(:Ascribe) WHERE null IS NULL OR below.onRecord <= null){0,6} ()<-[:POINTS_TO]-(claim:Ascribe)
    RETURN claim
  }
  WITH claim WHERE (null IS NULL AND claim.stoodUntil IS NULL OR claim.onRecord <= null AND coalesce(claim.stoodUntil > null, true))
  MATCH (claim)<-[made:MADE]-(who:Ascribe)
  WHERE made.role IN ['lead', 'joined'] AND who.kind IN ['State', 'Agency', 'Vendor', 'Company', 'Alliance']
    AND NOT who.id CONTAINS ':unnamed:' AND coalesce(claim.basis, '') <> 'self'
    // What its members have signed is theirs.
    AND NOT (who:Alliance AND EXISTS { (claim)<-[:MADE]-(:(State|Agency)&Ascribe) })
  OPTIONAL MATCH (who)-[:SAME_AS]->(representative:Ascribe)
  WITH claim, coalesce(CASE WHEN null IS NULL OR who.stateSince <= null THEN who.state END, representative.id, who.id) AS party
  WHERE party IN [a.id, b.id]
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
    MATCH (claim)-[:CITED_IN]->(source:Ascribe) WHERE null IS NULL OR source.publishedTo <= null
    RETURN DISTINCT source ORDER BY source.id
  } AS sources,
  asAWhole
ORDER BY asAWhole, together DESC, a.id, b.id
