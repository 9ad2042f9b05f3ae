// How those who spoke of one operation put it
UNWIND ['microsoft-exchange-2021'] AS asked
MATCH (:Ascribe {id: asked}) (()-[:SAME_AS]-(:Ascribe)){0,2} (()<-[below:PART_OF]-(:Ascribe)){0,6} (operation)
WITH DISTINCT operation
MATCH (operation)<-[:ABOUT]-(claim:Attribution&Ascribe)
WITH DISTINCT claim
WHERE claim.stoodUntil IS NULL AND coalesce(claim.basis, '') <> 'self'
CALL (claim) {
  MATCH (claim)<-[made:MADE]-(maker:Ascribe)
  WHERE maker.kind IN ['State', 'Agency', 'Vendor', 'Company', 'Alliance'] AND NOT maker.id CONTAINS ':unnamed:'
  WITH maker, min(CASE made.role WHEN 'lead' THEN 0 WHEN 'joined' THEN 1 ELSE 2 END) AS rank
  OPTIONAL MATCH (maker) (()-[above:PART_OF]->(:Ascribe)){1,6} (state:State)
  WITH coalesce(state, maker) AS who, min(rank) AS rank ORDER BY rank, who.id
  RETURN collect(who) AS who, min(rank) AS rank
}
WITH claim, who, rank WHERE size(who) > 0
ORDER BY rank = 2, claim.dateFrom, head(who).id, claim.id LIMIT 100
RETURN who,
  claim.words AS words,
  coalesce(claim.quote, head(COLLECT {
    MATCH (claim)-[cited:CITED_IN]->(source:Ascribe)
    WHERE cited.quote IS NOT NULL
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
    WHERE version <> claim
    WITH DISTINCT version
    RETURN {
      claim: version, words: version.words, quote: version.quote,
      sources: COLLECT {
        MATCH (version)-[:CITED_IN]->(source:Ascribe)
        RETURN DISTINCT source ORDER BY source.id
      }
    } ORDER BY version.onRecord, version.id
  } AS versions,
  COLLECT {
    MATCH (claim)-[:CITED_IN]->(source:Ascribe)
    RETURN DISTINCT source ORDER BY source.id
  } AS sources,
  claim AS statement,
  COLLECT { MATCH (claim)-[:ABOUT]->(what:Ascribe) RETURN DISTINCT what ORDER BY what.id } AS what,
  claim.basis AS basis
ORDER BY rank = 2, claim.dateFrom, head(who).id, claim.id
