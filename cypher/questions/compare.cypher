// How those who spoke of one operation put it
// order: 250
// description: One row for each statement on the operation as it stands, by a state, a firm or an alliance, the bodies of a
//   state under the state: how sure they are, in which words, on which scale, with which confidence, whom they accuse. Other
//   wordings that documents give for the same statement stand beside it, with the document. Who only supports others' accusation has
//   the role supported. What persons, newspapers and think tanks say, and what an attacker says of itself, is left out.
// param: what | entity(Operation) | required | The operation, with its parts | Microsoft Exchange hack 2021
// param: asOf | date(last) | optional | Only what was on record on that day | 2024-03-25
// param: limit | number(1..1000) | default 100 | Rows at most | 20
// column: who | entities | The states, firms or alliances, the lead first
// column: words | text | The words that say how sure they are, verbatim
// column: quote | text | Another passage, verbatim
// column: yardstick | text | The scale that the words belong to
// column: low | likelihood | Low end of the range that the words stand for, in per cent
// column: high | likelihood | High end of that range
// column: confidence | text | Their confidence, if stated
// column: date | date | When it was stated
// column: whom | entities | Whom they accuse
// column: role | text | lead or joined for those who accuse, supported for those who back others
// column: versions | list(claim entity, words text, quote text, sources sources) | Other wordings of the same statement, with
//   the documents that give them
// column: sources | sources | Where the statement can be read
// column: statement | entity | The statement, as the version that stands
// column: what | entities | What it is about
// column: basis | text | What it rests on

UNWIND $what AS asked
MATCH (:Ascribe {id: asked}) (()-[:SAME_AS]-(:Ascribe)){0,2} (()<-[below:PART_OF]-(:Ascribe) WHERE $asOf IS NULL OR below.onRecord <= $asOf){0,6} (operation)
WITH DISTINCT operation
MATCH (operation)<-[:ABOUT]-(claim:Attribution&Ascribe)
WITH DISTINCT claim
WHERE ($asOf IS NULL AND claim.stoodUntil IS NULL OR claim.onRecord <= $asOf AND coalesce(claim.stoodUntil > $asOf, true)) AND coalesce(claim.basis, '') <> 'self'
CALL (claim) {
  MATCH (claim)<-[made:MADE]-(maker:Ascribe)
  WHERE maker.kind IN ['State', 'Agency', 'Vendor', 'Company', 'Alliance'] AND NOT maker.id CONTAINS ':unnamed:'
  WITH maker, min(CASE made.role WHEN 'lead' THEN 0 WHEN 'joined' THEN 1 ELSE 2 END) AS rank
  OPTIONAL MATCH (maker) (()-[above:PART_OF]->(:Ascribe) WHERE $asOf IS NULL OR above.onRecord <= $asOf){1,6} (state:State)
  WITH coalesce(state, maker) AS who, min(rank) AS rank ORDER BY rank, who.id
  RETURN collect(who) AS who, min(rank) AS rank
}
WITH claim, who, rank WHERE size(who) > 0
ORDER BY rank = 2, claim.dateFrom, head(who).id, claim.id LIMIT $limit
RETURN who,
  claim.words AS words,
  coalesce(claim.quote, head(COLLECT {
    MATCH (claim)-[cited:CITED_IN]->(source:Ascribe)
    WHERE cited.quote IS NOT NULL AND ($asOf IS NULL OR source.publishedTo <= $asOf)
    RETURN cited.quote ORDER BY NOT coalesce(source.primary, false), source.publishedTo, source.id LIMIT 1
  })) AS quote,
  claim.yardstick AS yardstick,
  claim.low AS low,
  claim.high AS high,
  claim.confidence AS confidence,
  {value: claim.date, precision: claim.datePrecision, text: claim.dateText} AS date,
  COLLECT { MATCH (claim)-[:POINTS_TO]->(whom:Ascribe) RETURN DISTINCT whom ORDER BY whom.id } AS whom,
  ['lead', 'joined', 'supported'][rank] AS role,
  COLLECT {
    MATCH (claim) (()-[:REPORTS_SAME_STATEMENT]-(:Ascribe)){1,8} (version:Ascribe)
    WHERE version <> claim AND ($asOf IS NULL OR version.onRecord <= $asOf)
    WITH DISTINCT version
    RETURN {
      claim: version, words: version.words, quote: version.quote,
      sources: COLLECT {
        MATCH (version)-[:CITED_IN]->(source:Ascribe) WHERE $asOf IS NULL OR source.publishedTo <= $asOf
        RETURN DISTINCT source ORDER BY source.id
      }
    } ORDER BY version.onRecord, version.id
  } AS versions,
  COLLECT {
    MATCH (claim)-[:CITED_IN]->(source:Ascribe) WHERE $asOf IS NULL OR source.publishedTo <= $asOf
    RETURN DISTINCT source ORDER BY source.id
  } AS sources,
  claim AS statement,
  COLLECT { MATCH (claim)-[:ABOUT]->(what:Ascribe) RETURN DISTINCT what ORDER BY what.id } AS what,
  claim.basis AS basis
ORDER BY rank = 2, claim.dateFrom, head(who).id, claim.id
