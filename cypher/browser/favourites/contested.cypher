// Which accusations are contested, by whom and in which words
CALL () {
  MATCH (denial:Ascribe {kind: 'Denial'})
  MATCH (denial)-[:CONTESTS]->(claim:Attribution&Ascribe)
  RETURN claim
UNION
  WITH 1 AS go WHERE 'true' = 'false'
  MATCH (claim:Ascribe {kind: 'Attribution'})
  RETURN claim
}
WITH DISTINCT claim
CALL (claim) {
  WITH claim
  MATCH (claim)<-[:CONTESTS]-(denial:Ascribe)
  RETURN DISTINCT denial
UNION
  // Who answers one version answers the statement.
  WITH claim WHERE 'true' = 'false' AND NOT EXISTS {
    (claim) (()-[:REPORTS_SAME_STATEMENT]-(:Ascribe)){0,8} (version:Ascribe)<-[:CONTESTS]-(answer:Ascribe)
  }
  RETURN null AS denial
}
WITH claim, denial ORDER BY claim.dateFrom, claim.id, denial.dateFrom, denial.id LIMIT 100
RETURN claim,
  COLLECT {
    MATCH (claim)<-[made:MADE]-(maker:Ascribe)
    WITH maker, min(CASE made.role WHEN 'lead' THEN 0 WHEN 'joined' THEN 1 ELSE 2 END) AS rank
    RETURN maker {.id, .name, .kind, .state, .stateName, .stateSince, role: ['lead', 'joined', 'supported'][rank]} AS who
    ORDER BY rank, maker.id
  } AS who,
  COLLECT { MATCH (claim)-[:ABOUT]->(what:Ascribe) RETURN DISTINCT what ORDER BY what.id } AS what,
  COLLECT { MATCH (claim)-[:POINTS_TO]->(whom:Ascribe) RETURN DISTINCT whom ORDER BY whom.id } AS whom,
  denial,
  COLLECT { MATCH (denial)<-[:ISSUED]-(denier:Ascribe) RETURN DISTINCT denier ORDER BY denier.id } AS deniedBy,
  denial.words AS words,
  COLLECT {
    MATCH (denial)-[:CITED_IN]->(source:Ascribe)
    RETURN DISTINCT source ORDER BY source.id
  } AS sources,
  {value: denial.date, precision: denial.datePrecision, text: denial.dateText} AS date,
  COLLECT { MATCH (denial)-[:COUNTERS]->(accuser:Ascribe) RETURN DISTINCT accuser ORDER BY accuser.id } AS counters,
  COLLECT {
    MATCH (claim)-[:CITED_IN]->(source:Ascribe)
    RETURN DISTINCT source ORDER BY source.id
  } AS claimSources,
  head(COLLECT {
    MATCH (denial)-[cited:CITED_IN]->(source:Ascribe)
    WHERE cited.quote IS NOT NULL
    RETURN cited.quote AS quote ORDER BY NOT coalesce(source.primary, false), source.publishedTo, source.id LIMIT 1
  }) AS quote,
  head(COLLECT {
    MATCH (claim) (()-[:REPORTS_SAME_STATEMENT]-(:Ascribe)){1,8} (standing:Ascribe)
    WHERE standing <> claim AND standing.stoodUntil IS NULL
    RETURN standing ORDER BY standing.id LIMIT 1
  }) AS statement
ORDER BY claim.dateFrom, claim.id, denial.dateFrom, denial.id
