// Who attributed what to whom
// As parameters, :param {who: null, what: null, whom: null, since: null, until: null, instrument: null, minLikelihood: null, asOf: null, limit: toInteger(100)}
// The parameter that narrows most gives the claims to look at; the others are checked on each of them.
CALL () {
  MATCH (:Entity {id: null})-[:SAME_AS*0..2]-()<-[:PART_OF*0..6]-(what)
  WITH DISTINCT what
  MATCH (what)<-[:ABOUT]-(claim)
  RETURN claim
UNION
  MATCH (:Entity {id: null})-[:PART_OF*1..6]->(whole:Operation)<-[:ABOUT]-(claim)
  RETURN claim
UNION
  WITH 1 AS go WHERE null IS NULL
  MATCH (:Entity {id: null})-[:SAME_AS*0..2]-()<-[:PART_OF*0..6]-(accused)
  WITH DISTINCT accused
  MATCH (accused)<-[:POINTS_TO]-(claim)
  RETURN claim
UNION
  WITH 1 AS go WHERE null IS NULL AND null IS NULL
  MATCH (:Entity {id: null})-[:SAME_AS*0..2]-()<-[:PART_OF*0..6]-(attributor)
  WITH DISTINCT attributor
  MATCH (attributor)-[:MADE|VOICED]->(claim:Attribution)
  RETURN claim
UNION
  WITH 1 AS go WHERE null IS NULL AND null IS NULL AND null IS NULL
  MATCH (claim:Attribution) WHERE claim.id IS NOT NULL
  RETURN claim
}
WITH DISTINCT claim
WHERE (null IS NULL OR claim.onRecord <= null)
  AND (null IS NULL OR claim.dateTo >= null)
  AND (null IS NULL OR claim.dateFrom <= null)
  AND (null IS NULL OR claim.instrument = null)
  AND (null IS NULL OR claim.low >= null)
  AND (null IS NULL OR EXISTS {
    (claim)-[:POINTS_TO]->()-[:PART_OF*0..6]->()-[:SAME_AS*0..2]-(:Entity {id: null})
  })
  AND (null IS NULL OR EXISTS {
    (claim)<-[:MADE|VOICED]-()-[:PART_OF*0..6]->()-[:SAME_AS*0..2]-(:Entity {id: null})
  })
WITH claim ORDER BY claim.dateFrom, claim.id LIMIT 100
RETURN claim,
  COLLECT {
    MATCH (claim)<-[made:MADE]-(who)
    WITH who, min(CASE made.role WHEN 'lead' THEN 0 WHEN 'joined' THEN 1 ELSE 2 END) AS rank
    RETURN who ORDER BY rank, who.id
  } AS who,
  COLLECT { MATCH (claim)-[:ABOUT]->(what) RETURN DISTINCT what ORDER BY what.id } AS what,
  COLLECT { MATCH (claim)-[:POINTS_TO]->(whom) RETURN DISTINCT whom ORDER BY whom.id } AS whom,
  {value: claim.date, precision: claim.datePrecision, text: claim.dateText} AS date,
  claim.words AS words,
  claim.low AS low,
  claim.high AS high,
  claim.instrument AS instrument,
  COLLECT {
    MATCH (claim)<-[:CONTESTS]-(denial)
    WHERE null IS NULL OR denial.onRecord <= null
    RETURN DISTINCT denial ORDER BY denial.dateFrom, denial.id
  } AS contestedBy,
  COLLECT { MATCH (claim)-[:CITED_IN]->(source) RETURN DISTINCT source ORDER BY source.id } AS sources,
  claim.confidence AS confidence,
  COLLECT { MATCH (claim)<-[:VOICED]-(person) RETURN DISTINCT person ORDER BY person.id } AS voicedBy,
  claim.status AS status
ORDER BY claim.dateFrom, claim.id
