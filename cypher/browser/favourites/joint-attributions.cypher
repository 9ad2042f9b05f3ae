// Who else said so: accusations that several made
// As parameters, :param {whom: null, min: toInteger(2), asOf: null, limit: toInteger(100)}
CALL () {
  MATCH (:Ascribe {id: null}) (()-[:SAME_AS]-(:Ascribe)){0,2} (()<-[:PART_OF]-(:Ascribe)){0,6} (accused)
  WITH DISTINCT accused
  MATCH (accused)<-[:POINTS_TO]-(claim:Ascribe)
  RETURN accused, claim
UNION
  WITH 1 AS go WHERE null IS NULL
  MATCH (claim:Ascribe {kind: 'Attribution'})
  MATCH (claim)-[:POINTS_TO]->(accused:Ascribe)
  RETURN accused, claim
}
WITH accused, claim WHERE null IS NULL OR claim.onRecord <= null
WITH accused, collect(claim) AS claims
OPTIONAL MATCH (accused)-[:SAME_AS]->(representative:Ascribe)
WITH coalesce(representative, accused) AS whom, claims
UNWIND claims AS claim
WITH DISTINCT whom, claim
OPTIONAL MATCH (claim)-[:ABOUT]->(what:Ascribe)
MATCH (claim)<-[:MADE]-(who:Ascribe)
WITH what, whom, collect(DISTINCT claim) AS claims,
  count(DISTINCT CASE WHEN NOT who.id CONTAINS ':unnamed:' THEN coalesce(who.state, who.id) END) AS count
WHERE count >= 2
// What there is to show is looked up for the rows that are shown.
WITH what, whom, claims, count,
  reduce(first = null, one IN claims | CASE WHEN first <= one.dateFrom THEN first ELSE coalesce(one.dateFrom, first) END) AS firstDay
ORDER BY firstDay, what.id, whom.id LIMIT 100
CALL (claims) {
  UNWIND claims AS claim
  MATCH (claim)<-[:MADE]-(who:Ascribe)
  WITH DISTINCT claim, who
  ORDER BY claim.dateFrom, who.id, claim.id
  RETURN collect(DISTINCT claim) AS sorted, max(claim.dateTo) AS lastDay,
    collect(DISTINCT {
      entity: who,
      date: {value: claim.date, precision: claim.datePrecision, text: claim.dateText},
      words: claim.words
    }) AS attributors
}
WITH what, whom, count, attributors, sorted AS claims, lastDay, firstDay, [claim IN sorted WHERE claim.date IS NOT NULL] AS dated
RETURN attributors,
  head([claim IN dated | {value: claim.date, precision: claim.datePrecision, text: claim.dateText}]) AS first,
  head([claim IN dated WHERE claim.dateTo = lastDay
    | {value: claim.date, precision: claim.datePrecision, text: claim.dateText}]) AS last,
  count, what, whom, claims,
  COLLECT {
    UNWIND claims AS claim
    MATCH (claim)-[:CITED_IN]->(source:Ascribe)
    RETURN DISTINCT source ORDER BY source.id
  } AS sources
ORDER BY firstDay, what.id, whom.id
