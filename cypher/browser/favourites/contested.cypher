// Which accusations are contested, by whom and in which words
// As parameters, :param {whom: null, who: null, asOf: null, limit: toInteger(100)}
CALL () {
  MATCH (:Ascribe {id: null}) (()-[:SAME_AS]-(:Ascribe)){0,2} (()<-[:PART_OF]-(:Ascribe)){0,6} (accused)
  WITH DISTINCT accused
  MATCH (accused)<-[:POINTS_TO]-(claim:Ascribe)<-[:CONTESTS]-(denial:Ascribe)
  RETURN claim, denial
UNION
  WITH 1 AS go WHERE null IS NULL
  MATCH (:Ascribe {id: null}) (()-[:SAME_AS]-(:Ascribe)){0,2} (()<-[:PART_OF]-(:Ascribe)){0,6} (attributor)
  WITH DISTINCT attributor
  MATCH (attributor)-[:MADE|VOICED]->(claim:Attribution&Ascribe)<-[:CONTESTS]-(denial:Ascribe)
  RETURN claim, denial
UNION
  WITH 1 AS go WHERE null IS NULL AND null IS NULL
  MATCH (denial:Ascribe {kind: 'Denial'})
  MATCH (denial)-[:CONTESTS]->(claim:Ascribe)
  RETURN claim, denial
}
WITH DISTINCT claim, denial
WHERE (null IS NULL OR (claim.onRecord <= null AND denial.onRecord <= null))
  AND (null IS NULL OR EXISTS {
    (claim)<-[:MADE|VOICED]-(:Ascribe) (()-[:PART_OF]->(:Ascribe)){0,6} (()-[:SAME_AS]-(:Ascribe)){0,2} (:Ascribe {id: null})
  })
WITH claim, denial ORDER BY claim.dateFrom, claim.id, denial.dateFrom, denial.id LIMIT 100
RETURN claim,
  COLLECT {
    MATCH (claim)<-[made:MADE]-(who:Ascribe)
    WITH who, min(CASE made.role WHEN 'lead' THEN 0 WHEN 'joined' THEN 1 ELSE 2 END) AS rank
    RETURN who ORDER BY rank, who.id
  } AS who,
  COLLECT { MATCH (claim)-[:ABOUT]->(what:Ascribe) RETURN DISTINCT what ORDER BY what.id } AS what,
  COLLECT { MATCH (claim)-[:POINTS_TO]->(whom:Ascribe) RETURN DISTINCT whom ORDER BY whom.id } AS whom,
  denial,
  COLLECT { MATCH (denial)<-[:ISSUED]-(denier:Ascribe) RETURN DISTINCT denier ORDER BY denier.id } AS deniedBy,
  denial.words AS words,
  COLLECT { MATCH (denial)-[:CITED_IN]->(source:Ascribe) RETURN DISTINCT source ORDER BY source.id } AS sources,
  {value: denial.date, precision: denial.datePrecision, text: denial.dateText} AS date,
  COLLECT { MATCH (denial)-[:COUNTERS]->(accuser:Ascribe) RETURN DISTINCT accuser ORDER BY accuser.id } AS counters,
  COLLECT { MATCH (claim)-[:CITED_IN]->(source:Ascribe) RETURN DISTINCT source ORDER BY source.id } AS claimSources
ORDER BY claim.dateFrom, claim.id, denial.dateFrom, denial.id
