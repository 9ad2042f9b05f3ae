// Which accusations are contested, by whom and in which words
// As parameters, :param {whom: null, who: null, asOf: null, limit: toInteger(100)}
CALL () {
  MATCH (:Entity {id: null})-[:SAME_AS*0..2]-()<-[:PART_OF*0..6]-(accused)
  WITH DISTINCT accused
  MATCH (accused)<-[:POINTS_TO]-(claim)<-[:CONTESTS]-(denial)
  RETURN claim, denial
UNION
  WITH 1 AS go WHERE null IS NULL
  MATCH (:Entity {id: null})-[:SAME_AS*0..2]-()<-[:PART_OF*0..6]-(attributor)
  WITH DISTINCT attributor
  MATCH (attributor)-[:MADE|VOICED]->(claim:Attribution)<-[:CONTESTS]-(denial)
  RETURN claim, denial
UNION
  WITH 1 AS go WHERE null IS NULL AND null IS NULL
  MATCH (denial:Denial) WHERE denial.id IS NOT NULL
  MATCH (denial)-[:CONTESTS]->(claim)
  RETURN claim, denial
}
WITH DISTINCT claim, denial
WHERE (null IS NULL OR (claim.onRecord <= null AND denial.onRecord <= null))
  AND (null IS NULL OR EXISTS {
    (claim)<-[:MADE|VOICED]-()-[:PART_OF*0..6]->()-[:SAME_AS*0..2]-(:Entity {id: null})
  })
WITH claim, denial ORDER BY claim.dateFrom, claim.id, denial.dateFrom, denial.id LIMIT 100
RETURN claim,
  COLLECT {
    MATCH (claim)<-[made:MADE]-(who)
    WITH who, min(CASE made.role WHEN 'lead' THEN 0 WHEN 'joined' THEN 1 ELSE 2 END) AS rank
    RETURN who ORDER BY rank, who.id
  } AS who,
  COLLECT { MATCH (claim)-[:ABOUT]->(what) RETURN DISTINCT what ORDER BY what.id } AS what,
  COLLECT { MATCH (claim)-[:POINTS_TO]->(whom) RETURN DISTINCT whom ORDER BY whom.id } AS whom,
  denial,
  COLLECT { MATCH (denial)<-[:ISSUED]-(denier) RETURN DISTINCT denier ORDER BY denier.id } AS deniedBy,
  denial.words AS words,
  COLLECT { MATCH (denial)-[:CITED_IN]->(source) RETURN DISTINCT source ORDER BY source.id } AS sources,
  {value: denial.date, precision: denial.datePrecision, text: denial.dateText} AS date,
  COLLECT { MATCH (denial)-[:COUNTERS]->(accuser) RETURN DISTINCT accuser ORDER BY accuser.id } AS counters,
  COLLECT { MATCH (claim)-[:CITED_IN]->(source) RETURN DISTINCT source ORDER BY source.id } AS claimSources
ORDER BY claim.dateFrom, claim.id, denial.dateFrom, denial.id
