// Which states and firms accuse the same one
CALL () {
  MATCH (claim:Ascribe {kind: 'Attribution'})
  MATCH (claim)-[:POINTS_TO]->(named:Ascribe)
  WITH named, collect(claim) AS claims
  OPTIONAL MATCH (named)-[:SAME_AS]->(representative:Ascribe)
  UNWIND claims AS claim
  RETURN coalesce(named.state, representative.id, named.id) AS accused, claim
}
WITH accused, claim WHERE claim.stoodUntil IS NULL
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
WITH coalesce(who.state, representative.id, who.id) AS party, says
UNWIND says AS one
WITH party, collect(DISTINCT one) AS said, count(DISTINCT one[1]) AS all
UNWIND said AS one
// With whom, the empty thing brings together all who accuse it, of whatever.
UNWIND [[one[1], one[2]]] AS unit
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
    RETURN claim
  }
  WITH claim WHERE claim.stoodUntil IS NULL
  MATCH (claim)<-[made:MADE]-(who:Ascribe)
  WHERE made.role IN ['lead', 'joined'] AND who.kind IN ['State', 'Agency', 'Vendor', 'Company', 'Alliance']
    AND NOT who.id CONTAINS ':unnamed:' AND coalesce(claim.basis, '') <> 'self'
    // What its members have signed is theirs.
    AND NOT (who:Alliance AND EXISTS { (claim)<-[:MADE]-(:(State|Agency)&Ascribe) })
  OPTIONAL MATCH (who)-[:SAME_AS]->(representative:Ascribe)
  WITH claim, coalesce(who.state, representative.id, who.id) AS party
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
    MATCH (claim)-[:CITED_IN]->(source:Ascribe)
    RETURN DISTINCT source ORDER BY source.id
  } AS sources,
  asAWhole
ORDER BY asAWhole, together DESC, a.id, b.id
