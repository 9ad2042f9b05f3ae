// Who attributed what to whom
// As parameters, :param {who: null, what: null, whom: null, since: null, until: null, instrument: null, minLikelihood: null, versions: 'all', self: 'with', order: 'oldest', asOf: null, limit: toInteger(100)}
// The parameter that narrows most gives the claims to look at; the others are checked on each of them.
CALL () {
  UNWIND null AS asked
  MATCH (:Ascribe {id: asked}) (()-[:SAME_AS]-(:Ascribe)){0,2} (()<-[below:PART_OF]-(:Ascribe) WHERE null IS NULL OR below.onRecord <= null){0,6} (what)
  WITH DISTINCT what
  MATCH (what)<-[:ABOUT]-(claim:Attribution&Ascribe)
  RETURN claim
UNION
  UNWIND null AS asked
  MATCH (:Ascribe {id: asked}) (()-[:SAME_AS]-(:Ascribe)){0,2}
    (()-[above:PART_OF]->(:Ascribe) WHERE null IS NULL OR above.onRecord <= null){1,6} (whole:Operation)<-[:ABOUT]-(claim:Attribution&Ascribe)
  RETURN claim
UNION
  WITH 1 AS go WHERE null IS NULL
  MATCH (:Ascribe {id: null}) (()-[:SAME_AS]-(:Ascribe)){0,2} (()<-[below:PART_OF]-(:Ascribe) WHERE null IS NULL OR below.onRecord <= null){0,6} (accused)
  WITH DISTINCT accused
  MATCH (accused)<-[:POINTS_TO]-(claim:Ascribe)
  RETURN claim
UNION
  WITH 1 AS go WHERE null IS NULL AND null IS NULL
  MATCH (:Ascribe {id: null}) (()-[:SAME_AS]-(:Ascribe)){0,2} (()<-[below:PART_OF]-(:Ascribe) WHERE null IS NULL OR below.onRecord <= null){0,6} (attributor)
  WITH DISTINCT attributor
  MATCH (attributor)-[:MADE|VOICED]->(claim:Attribution&Ascribe)
  RETURN claim
UNION
  WITH 1 AS go WHERE null IS NULL AND null IS NULL AND null IS NULL
  MATCH (claim:Ascribe {kind: 'Attribution'})
  RETURN claim
}
WITH DISTINCT claim
WHERE (null IS NULL OR claim.onRecord <= null)
  AND ('all' <> 'standing' OR (null IS NULL AND claim.stoodUntil IS NULL OR claim.onRecord <= null AND coalesce(claim.stoodUntil > null, true)))
  AND ('with' <> 'without' OR coalesce(claim.basis, '') <> 'self')
  AND (null IS NULL OR claim.dateTo >= null)
  AND (null IS NULL OR claim.dateFrom <= null)
  AND (null IS NULL OR claim.instrument = null)
  AND (null IS NULL OR claim.low >= null)
  AND (null IS NULL OR EXISTS {
    (claim)-[:POINTS_TO]->(:Ascribe) (()-[above:PART_OF]->(:Ascribe) WHERE null IS NULL OR above.onRecord <= null){0,6} (()-[:SAME_AS]-(:Ascribe)){0,2} (:Ascribe {id: null})
  })
  AND (null IS NULL OR EXISTS {
    (claim)<-[:MADE|VOICED]-(:Ascribe) (()-[above:PART_OF]->(:Ascribe) WHERE null IS NULL OR above.onRecord <= null){0,6} (()-[:SAME_AS]-(:Ascribe)){0,2} (:Ascribe {id: null})
  })
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
    WHERE null IS NULL OR denial.onRecord <= null
    RETURN DISTINCT denial ORDER BY denial.dateFrom, denial.id
  } AS contestedBy,
  COLLECT {
    MATCH (claim)-[:CITED_IN]->(source:Ascribe) WHERE null IS NULL OR source.publishedTo <= null
    RETURN DISTINCT source ORDER BY source.id
  } AS sources,
  claim.confidence AS confidence,
  COLLECT { MATCH (claim)<-[:VOICED]-(person:Ascribe) RETURN DISTINCT person ORDER BY person.id } AS voicedBy,
  claim.status AS status,
  coalesce(claim.quote, head(COLLECT {
    MATCH (claim)-[cited:CITED_IN]->(source:Ascribe)
    WHERE cited.quote IS NOT NULL AND (null IS NULL OR source.publishedTo <= null)
    RETURN cited.quote AS quote ORDER BY NOT coalesce(source.primary, false), source.publishedTo, source.id LIMIT 1
  })) AS quote,
  claim.yardstick AS yardstick,
  claim.basis AS basis,
  head(COLLECT {
    MATCH (claim) (()-[:REPORTS_SAME_STATEMENT]-(:Ascribe)){1,8} (standing:Ascribe)
    WHERE standing <> claim AND (null IS NULL AND standing.stoodUntil IS NULL OR standing.onRecord <= null AND coalesce(standing.stoodUntil > null, true))
    RETURN standing ORDER BY standing.id LIMIT 1
  }) AS statement
ORDER BY CASE WHEN 'oldest' = 'newest' THEN coalesce(claim.dateFrom, date('0001-01-01')) END DESC, claim.dateFrom, claim.id
