// Who attributed what to whom
// The parameter that narrows most gives the claims to look at; the others are checked on each of them,
// and so are whom and who in any case: the day is looked at there.
CALL () {
  MATCH (claim:Ascribe {kind: 'Attribution'})
  RETURN claim
}
WITH DISTINCT claim
WITH claim ORDER BY CASE WHEN 'oldest' = 'newest' THEN coalesce(claim.dateFrom, date('0001-01-01')) END DESC, claim.dateFrom, claim.id LIMIT 100
RETURN claim,
  COLLECT {
    MATCH (claim)<-[made:MADE]-(maker:Ascribe)
    WITH maker, min(CASE made.role WHEN 'lead' THEN 0 WHEN 'joined' THEN 1 ELSE 2 END) AS rank
    RETURN maker {.id, .name, .kind, .state, .stateName, .stateSince, role: ['lead', 'joined', 'supported'][rank]} AS who
    ORDER BY rank, maker.id
  } AS who,
  COLLECT { MATCH (claim)-[:ABOUT]->(what:Ascribe) RETURN DISTINCT what ORDER BY what.id } AS what,
  COLLECT { MATCH (claim)-[:POINTS_TO]->(whom:Ascribe) RETURN DISTINCT whom ORDER BY whom.id } AS whom,
  {value: claim.date, precision: claim.datePrecision, text: claim.dateText} AS date,
  claim.words AS words,
  claim.low AS low,
  claim.high AS high,
  claim.instrument AS instrument,
  COLLECT {
    MATCH (claim)<-[:CONTESTS]-(denial:Ascribe)
    RETURN DISTINCT denial ORDER BY denial.dateFrom, denial.id
  } AS contestedBy,
  COLLECT {
    MATCH (claim)-[:CITED_IN]->(source:Ascribe)
    RETURN DISTINCT source ORDER BY source.id
  } AS sources,
  claim.confidence AS confidence,
  COLLECT { MATCH (claim)<-[:VOICED]-(person:Ascribe) RETURN DISTINCT person ORDER BY person.id } AS voicedBy,
  claim.status AS status,
  coalesce(claim.quote, head(COLLECT {
    MATCH (claim)-[cited:CITED_IN]->(source:Ascribe)
    WHERE cited.quote IS NOT NULL
    RETURN cited.quote AS quote ORDER BY NOT coalesce(source.primary, false), source.publishedTo, source.id LIMIT 1
  })) AS quote,
  claim.yardstick AS yardstick,
  claim.basis AS basis,
  head(COLLECT {
    MATCH (claim) (()-[:REPORTS_SAME_STATEMENT]-(:Ascribe)){1,8} (standing:Ascribe)
    WHERE standing <> claim AND standing.stoodUntil IS NULL
    RETURN standing ORDER BY standing.id LIMIT 1
  }) AS statement
ORDER BY CASE WHEN 'oldest' = 'newest' THEN coalesce(claim.dateFrom, date('0001-01-01')) END DESC, claim.dateFrom, claim.id
