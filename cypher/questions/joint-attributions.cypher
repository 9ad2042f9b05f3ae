// Who else said so: accusations that several made
// order: 90
// description: One row for each operation or group and each accused, with everybody who made that accusation, be it in
//   one joint statement or one after the other. A state and its bodies count once, and accepted identities of the
//   accused are one. Those whom a source does not name are listed, but do not count.
// param: whom | entity(Actor, Agency, State, Company, Person, Organization) | optional
//   | The accused; a state stands for its bodies | China
// param: min | number(1..100) | default 2 | So many attributors at least, a state and its bodies being one | 3
// param: asOf | date(last) | optional | Only what was on record on that day | 2024-03-25
// param: limit | number(1..1000) | default 100 | Rows at most | 20
// column: attributors | list(words text, date date, entity entity)
//   | One for each who made it and each wording: {entity, date, words}
// column: first | date | When it was first stated
// column: last | date | When it was last stated
// column: count | number | How many attributors there are, a state and its bodies being one
// column: what | entity | The operation or group that the claims are about
// column: whom | entity | The accused
// column: claims | entities | The claims
// column: sources | sources | Where they can be read

CALL () {
  MATCH (:Ascribe {id: $whom}) (()-[:SAME_AS]-(:Ascribe)){0,2} (()<-[:PART_OF]-(:Ascribe)){0,6} (accused)
  WITH DISTINCT accused
  MATCH (accused)<-[:POINTS_TO]-(claim:Ascribe)
  RETURN accused, claim
UNION
  WITH 1 AS go WHERE $whom IS NULL
  MATCH (claim:Ascribe {kind: 'Attribution'})
  MATCH (claim)-[:POINTS_TO]->(accused:Ascribe)
  RETURN accused, claim
}
WITH accused, claim WHERE $asOf IS NULL OR claim.onRecord <= $asOf
WITH accused, collect(claim) AS claims
OPTIONAL MATCH (accused)-[:SAME_AS]->(representative:Ascribe)
WITH coalesce(representative, accused) AS whom, claims
UNWIND claims AS claim
WITH DISTINCT whom, claim
OPTIONAL MATCH (claim)-[:ABOUT]->(what:Ascribe)
MATCH (claim)<-[:MADE]-(who:Ascribe)
WITH what, whom, collect(DISTINCT claim) AS claims,
  count(DISTINCT CASE WHEN NOT who.id CONTAINS ':unnamed:' THEN coalesce(who.state, who.id) END) AS count
WHERE count >= $min
// What there is to show is looked up for the rows that are shown.
WITH what, whom, claims, count,
  reduce(first = null, one IN claims | CASE WHEN first <= one.dateFrom THEN first ELSE coalesce(one.dateFrom, first) END) AS firstDay
ORDER BY firstDay, what.id, whom.id LIMIT $limit
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
