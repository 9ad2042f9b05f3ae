// Who else said so: accusations that several made
CALL () {
  MATCH (claim:Ascribe {kind: 'Attribution'})
  MATCH (claim)-[:POINTS_TO]->(accused:Ascribe)
  RETURN accused, claim
}
WITH accused, claim WHERE claim.stoodUntil IS NULL
WITH accused, collect(claim) AS claims
OPTIONAL MATCH (accused)-[:SAME_AS]->(representative:Ascribe)
WITH coalesce(representative, accused) AS whom, claims
UNWIND claims AS claim
WITH DISTINCT whom, claim
OPTIONAL MATCH (claim)-[:ABOUT]->(about:Ascribe)
OPTIONAL MATCH (about)-[:SAME_AS]->(one:Ascribe)
WITH coalesce(one, about) AS what, whom, claim
MATCH (claim)<-[made:MADE]-(who:Ascribe)
WHERE made.role IN ['lead', 'joined'] AND who.kind IN ['State', 'Agency', 'Vendor', 'Company', 'Alliance']
  AND NOT who.id CONTAINS ':unnamed:' AND coalesce(claim.basis, '') <> 'self'
  // What its members have signed is theirs.
  AND NOT (who:Alliance AND EXISTS { (claim)<-[:MADE]-(:(State|Agency)&Ascribe) })
OPTIONAL MATCH (who)-[:SAME_AS]->(representative:Ascribe)
WITH what, whom, collect(DISTINCT claim) AS claims, collect(DISTINCT who) AS accusers,
  count(DISTINCT coalesce(who.state, representative.id, who.id)) AS count
WHERE count >= 2
// What there is to show is looked up for the rows that are shown.
WITH what, whom, claims, accusers, count,
  reduce(first = null, one IN claims | CASE WHEN first <= one.dateFrom THEN first ELSE coalesce(one.dateFrom, first) END) AS firstDay
ORDER BY firstDay, what.id, whom.id LIMIT 100
CALL (claims, accusers) {
  UNWIND claims AS claim
  MATCH (claim)<-[made:MADE]-(who:Ascribe)
  WHERE who IN accusers AND made.role IN ['lead', 'joined']
  WITH claim, who, min(CASE made.role WHEN 'lead' THEN 0 ELSE 1 END) AS rank,
    head(COLLECT {
      MATCH (claim)-[cited:CITED_IN]->(source:Ascribe)
      WHERE cited.quote IS NOT NULL
      RETURN cited.quote AS quote ORDER BY NOT coalesce(source.primary, false), source.publishedTo, source.id LIMIT 1
    }) AS quote
  ORDER BY claim.dateFrom, who.id, claim.id
  RETURN collect(DISTINCT claim) AS sorted, max(claim.dateTo) AS lastDay,
    collect(DISTINCT {
      entity: who,
      date: {value: claim.date, precision: claim.datePrecision, text: claim.dateText},
      words: claim.words,
      quote: coalesce(claim.quote, quote),
      role: ['lead', 'joined'][rank]
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
