// Which states and firms accuse the same one
// order: 170
// description: Pairs of accusers that say of the same operation or group that it was the same one: a group, a state, a
//   company or a person. The bodies of a state count as that state, on both sides, and accepted identities as one; the
//   one asked for counts as one with all that it stands for, and pairs that accuse it of different things stand too,
//   with nothing together. Only what stands counts, and only states, firms, and alliances for what they issued themselves.
//   Pairs that only agree on what is no single operation, such as the espionage of a state as a whole, are marked and last.
// param: whom | entity(ACCUSABLE) | optional | The accused | APT31
// param: asOf | date(last) | optional | Only what was on record on that day | 2024-03-25
// param: limit | number(1..1000) | default 100 | Rows at most | 20
// column: a | entity | A state, firm or alliance
// column: b | entity | Another one
// column: together | number | Of how many operations or groups both say that it was the same one
// column: aAlone | number | Of how many others a says so, of the one asked for or of anybody
// column: bAlone | number | Of how many others b says so, of the one asked for or of anybody
// column: operations | entities | The operations or groups of which both say so
// column: claims | entities | Their claims about these; where there are none, against the one asked for
// column: sources | sources | Where the claims can be read
// column: asAWhole | flag | Whether all that both say so of is no single operation

CALL () {
  // The one asked for is one accused, whichever of its bodies or identities a claim names.
  MATCH (one:Ascribe {id: $whom}) (()-[:SAME_AS]-(:Ascribe)){0,2} (()<-[below:PART_OF]-(:Ascribe) WHERE $asOf IS NULL OR below.onRecord <= $asOf){0,6} (named)
  WITH DISTINCT one, named
  MATCH (named)<-[:POINTS_TO]-(claim:Ascribe)
  RETURN one.id AS accused, claim
UNION
  WITH 1 AS go WHERE $whom IS NULL
  MATCH (claim:Ascribe {kind: 'Attribution'})
  MATCH (claim)-[:POINTS_TO]->(named:Ascribe)
  WITH named, collect(claim) AS claims
  OPTIONAL MATCH (named)-[:SAME_AS]->(representative:Ascribe)
  UNWIND claims AS claim
  RETURN coalesce(CASE WHEN $asOf IS NULL OR named.stateSince <= $asOf THEN named.state END, representative.id, named.id) AS accused, claim
}
WITH accused, claim WHERE ($asOf IS NULL AND claim.stoodUntil IS NULL OR claim.onRecord <= $asOf AND coalesce(claim.stoodUntil > $asOf, true))
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
WITH coalesce(CASE WHEN $asOf IS NULL OR who.stateSince <= $asOf THEN who.state END, representative.id, who.id) AS party, says
UNWIND says AS one
WITH party, collect(DISTINCT one) AS said, count(DISTINCT one[1]) AS all
UNWIND said AS one
// With whom, the empty thing brings together all who accuse it, of whatever.
UNWIND CASE WHEN $whom IS NULL THEN [[one[1], one[2]]] ELSE [[one[1], one[2]], ['', false]] END AS unit
WITH one[0] AS accused, unit, collect(DISTINCT [party, all]) AS parties WHERE size(parties) > 1
UNWIND parties AS a
UNWIND parties AS b
WITH a, b, unit WHERE a[0] < b[0]
WITH a[0] AS aId, a[1] AS aAll, b[0] AS bId, b[1] AS bAll, collect(DISTINCT unit) AS units
WITH aId, aAll, bId, bAll, [unit IN units WHERE unit[0] <> ''] AS units
WITH aId, aAll, bId, bAll, [unit IN units | unit[0]] AS things, size(units) > 0 AND all(unit IN units WHERE unit[1]) AS asAWhole
ORDER BY asAWhole, size(things) DESC, aId, bId LIMIT $limit
MATCH (a:Ascribe {id: aId})
MATCH (b:Ascribe {id: bId})
WITH a, aAll, b, bAll, things, asAWhole, size(things) AS together
WITH *, COLLECT {
  CALL (things) {
    UNWIND things AS id
    MATCH (:Ascribe {id: id}) (()-[:SAME_AS]-(:Ascribe)){0,2} ()<-[:ABOUT]-(claim:Attribution&Ascribe)
    WHERE $whom IS NULL OR EXISTS { (claim)-[:POINTS_TO]->(:Ascribe) (()-[above:PART_OF]->(:Ascribe) WHERE $asOf IS NULL OR above.onRecord <= $asOf){0,6} (()-[:SAME_AS]-(:Ascribe)){0,2} (:Ascribe {id: $whom}) }
    RETURN claim
  UNION
    WITH things WHERE size(things) = 0
    MATCH (:Ascribe {id: $whom}) (()-[:SAME_AS]-(:Ascribe)){0,2} (()<-[below:PART_OF]-(:Ascribe) WHERE $asOf IS NULL OR below.onRecord <= $asOf){0,6} ()<-[:POINTS_TO]-(claim:Ascribe)
    RETURN claim
  }
  WITH claim WHERE ($asOf IS NULL AND claim.stoodUntil IS NULL OR claim.onRecord <= $asOf AND coalesce(claim.stoodUntil > $asOf, true))
  MATCH (claim)<-[made:MADE]-(who:Ascribe)
  WHERE made.role IN ['lead', 'joined'] AND who.kind IN ['State', 'Agency', 'Vendor', 'Company', 'Alliance']
    AND NOT who.id CONTAINS ':unnamed:' AND coalesce(claim.basis, '') <> 'self'
    // What its members have signed is theirs.
    AND NOT (who:Alliance AND EXISTS { (claim)<-[:MADE]-(:(State|Agency)&Ascribe) })
  OPTIONAL MATCH (who)-[:SAME_AS]->(representative:Ascribe)
  WITH claim, coalesce(CASE WHEN $asOf IS NULL OR who.stateSince <= $asOf THEN who.state END, representative.id, who.id) AS party
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
    MATCH (claim)-[:CITED_IN]->(source:Ascribe) WHERE $asOf IS NULL OR source.publishedTo <= $asOf
    RETURN DISTINCT source ORDER BY source.id
  } AS sources,
  asAWhole
ORDER BY asAWhole, together DESC, a.id, b.id
