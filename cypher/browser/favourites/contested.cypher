// Which accusations are contested, by whom and in which words
// As parameters, :param {whom: null, who: null, answered: 'true', versions: 'all', asOf: null, limit: toInteger(100)}
CALL () {
  MATCH (:Ascribe {id: null}) (()-[:SAME_AS]-(:Ascribe)){0,2} (()<-[below:PART_OF]-(:Ascribe) WHERE null IS NULL OR below.onRecord <= null){0,6} (accused)
  WITH DISTINCT accused
  MATCH (accused)<-[:POINTS_TO]-(claim:Ascribe)
  RETURN claim
UNION
  WITH 1 AS go WHERE null IS NULL
  MATCH (:Ascribe {id: null}) (()-[:SAME_AS]-(:Ascribe)){0,2} (()<-[below:PART_OF]-(:Ascribe) WHERE null IS NULL OR below.onRecord <= null){0,6} (attributor)
  WITH DISTINCT attributor
  MATCH (attributor)-[:MADE|VOICED]->(claim:Attribution&Ascribe)
  RETURN claim
UNION
  WITH 1 AS go WHERE null IS NULL AND null IS NULL AND 'true' <> 'false'
  MATCH (denial:Ascribe {kind: 'Denial'})
  MATCH (denial)-[:CONTESTS]->(claim:Attribution&Ascribe)
  RETURN claim
UNION
  WITH 1 AS go WHERE null IS NULL AND null IS NULL AND 'true' = 'false'
  MATCH (claim:Ascribe {kind: 'Attribution'})
  RETURN claim
}
WITH DISTINCT claim
WHERE (null IS NULL OR claim.onRecord <= null)
  AND ('all' <> 'standing' OR (null IS NULL AND claim.stoodUntil IS NULL OR claim.onRecord <= null AND coalesce(claim.stoodUntil > null, true)))
  AND (null IS NULL OR EXISTS {
    (claim)<-[:MADE|VOICED]-(:Ascribe) (()-[above:PART_OF]->(:Ascribe) WHERE null IS NULL OR above.onRecord <= null){0,6} (()-[:SAME_AS]-(:Ascribe)){0,2} (:Ascribe {id: null})
  })
CALL (claim) {
  WITH claim WHERE 'true' <> 'false'
  MATCH (claim)<-[:CONTESTS]-(denial:Ascribe)
  WHERE (null IS NULL OR denial.onRecord <= null)
  RETURN DISTINCT denial
UNION
  // Who answers one version answers the statement.
  WITH claim WHERE 'true' = 'false' AND NOT EXISTS {
    (claim) (()-[:REPORTS_SAME_STATEMENT]-(:Ascribe)){0,8} (version:Ascribe)<-[:CONTESTS]-(answer:Ascribe)
    WHERE (null IS NULL OR version.onRecord <= null) AND (null IS NULL OR answer.onRecord <= null)
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
    MATCH (denial)-[:CITED_IN]->(source:Ascribe) WHERE null IS NULL OR source.publishedTo <= null
    RETURN DISTINCT source ORDER BY source.id
  } AS sources,
  {value: denial.date, precision: denial.datePrecision, text: denial.dateText} AS date,
  COLLECT { MATCH (denial)-[:COUNTERS]->(accuser:Ascribe) RETURN DISTINCT accuser ORDER BY accuser.id } AS counters,
  COLLECT {
    MATCH (claim)-[:CITED_IN]->(source:Ascribe) WHERE null IS NULL OR source.publishedTo <= null
    RETURN DISTINCT source ORDER BY source.id
  } AS claimSources,
  head(COLLECT {
    MATCH (denial)-[cited:CITED_IN]->(source:Ascribe)
    WHERE cited.quote IS NOT NULL AND (null IS NULL OR source.publishedTo <= null)
    RETURN cited.quote AS quote ORDER BY NOT coalesce(source.primary, false), source.publishedTo, source.id LIMIT 1
  }) AS quote,
  head(COLLECT {
    MATCH (claim) (()-[:REPORTS_SAME_STATEMENT]-(:Ascribe)){1,8} (standing:Ascribe)
    WHERE standing <> claim AND (null IS NULL AND standing.stoodUntil IS NULL OR standing.onRecord <= null AND coalesce(standing.stoodUntil > null, true))
    RETURN standing ORDER BY standing.id LIMIT 1
  }) AS statement
ORDER BY claim.dateFrom, claim.id, denial.dateFrom, denial.id
