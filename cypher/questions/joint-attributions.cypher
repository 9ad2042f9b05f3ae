// Who else said so: accusations that several made
// order: 90
// description: One row for each operation or group and each accused, with everybody who made that accusation, be it in
//   one joint statement or one after the other. A state and its bodies count once, and accepted identities of the
//   accused and of the operation are one. Only what stands counts, and only states, firms, and alliances for what they
//   issued themselves: not who supports the accusation of others, comments on it, reports it, or is not named.
// param: whom | entity(ACCUSABLE) | optional
//   | The accused; a state stands for its bodies | China
// param: min | number(1..100) | default 2 | So many attributors at least, a state and its bodies being one | 3
// param: asOf | date(last) | optional | Only what was on record on that day | 2024-03-25
// param: limit | number(1..1000) | default 100 | Rows at most | 20
// column: attributors | list(words text, date date, entity entity, quote text, role text)
//   | One for each who made it and each wording: {entity, date, words, quote, role}
// column: first | date | When it was first stated
// column: last | date | When it was last stated
// column: count | number | How many attributors there are, a state and its bodies being one
// column: what | entity | The operation or group that the claims are about
// column: whom | entity | The accused
// column: claims | entities | The claims
// column: sources | sources | Where they can be read

CALL () {
  MATCH (:Ascribe {id: $whom}) (()-[:SAME_AS]-(:Ascribe)){0,2} (()<-[below:PART_OF]-(:Ascribe) WHERE $asOf IS NULL OR below.onRecord <= $asOf){0,6} (accused)
  WITH DISTINCT accused
  MATCH (accused)<-[:POINTS_TO]-(claim:Ascribe)
  RETURN accused, claim
UNION
  WITH 1 AS go WHERE $whom IS NULL
  MATCH (claim:Ascribe {kind: 'Attribution'})
  MATCH (claim)-[:POINTS_TO]->(accused:Ascribe)
  RETURN accused, claim
}
WITH accused, claim WHERE ($asOf IS NULL AND claim.stoodUntil IS NULL OR claim.onRecord <= $asOf AND coalesce(claim.stoodUntil > $asOf, true))
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
  count(DISTINCT coalesce(CASE WHEN $asOf IS NULL OR who.stateSince <= $asOf THEN who.state END, representative.id, who.id)) AS count
WHERE count >= $min
// What there is to show is looked up for the rows that are shown.
WITH what, whom, claims, accusers, count,
  reduce(first = null, one IN claims | CASE WHEN first <= one.dateFrom THEN first ELSE coalesce(one.dateFrom, first) END) AS firstDay
ORDER BY firstDay, what.id, whom.id LIMIT $limit
CALL (claims, accusers) {
  UNWIND claims AS claim
  MATCH (claim)<-[made:MADE]-(who:Ascribe)
  WHERE who IN accusers AND made.role IN ['lead', 'joined']
  WITH claim, who, min(CASE made.role WHEN 'lead' THEN 0 ELSE 1 END) AS rank,
    head(COLLECT {
      MATCH (claim)-[cited:CITED_IN]->(source:Ascribe)
      WHERE cited.quote IS NOT NULL AND ($asOf IS NULL OR source.publishedTo <= $asOf)
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
    MATCH (claim)-[:CITED_IN]->(source:Ascribe) WHERE $asOf IS NULL OR source.publishedTo <= $asOf
    RETURN DISTINCT source ORDER BY source.id
  } AS sources
ORDER BY firstDay, what.id, whom.id
