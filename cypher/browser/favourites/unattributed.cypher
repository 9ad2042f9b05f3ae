// Which operations nobody ties to a named group
CALL () {
  MATCH (operation:Ascribe {kind: 'Operation'})
  RETURN operation
}
// What several sources describe is one operation.
OPTIONAL MATCH (operation)-[:SAME_AS]->(representative:Ascribe)
WITH DISTINCT coalesce(representative, operation) AS operation
WITH operation, COLLECT {
  MATCH (operation) (()<-[:SAME_AS]-(:Ascribe)){0,1} (()-[whole:PART_OF]->(:Ascribe)){0,6} ()<-[:ABOUT]-(claim:Attribution&Ascribe)
  RETURN DISTINCT claim ORDER BY claim.dateFrom, claim.id
} AS all
WITH operation, [claim IN all WHERE claim.stoodUntil IS NULL] AS standing,
  [claim IN all WHERE EXISTS { (claim)-[:POINTS_TO]->(:(Actor|Company)&Ascribe) }] AS naming
WHERE none(claim IN naming WHERE claim IN standing)
  // It must be known at all: a name without a claim, a date, a target or a document is nothing that anybody could tie to somebody.
  AND (size(standing) > 0 OR size(naming) > 0
    OR EXISTS { (operation) (()<-[:SAME_AS]-(:Ascribe)){0,1} ()<-[dated:DATED]-(:Ascribe) }
    OR EXISTS { (operation) (()<-[:SAME_AS]-(:Ascribe)){0,1} ()-[hit:TARGETED]->(:Ascribe) }
    OR EXISTS { (operation) (()<-[:SAME_AS]-(:Ascribe)){0,1} ()-[:CITED_IN]->(source:Ascribe) }
    OR coalesce(operation.beganFrom, operation.discoveredFrom, operation.disclosedFrom, operation.endedFrom) IS NOT NULL)
CALL (operation) {
  OPTIONAL MATCH (operation) (()<-[:SAME_AS]-(:Ascribe)){0,1} ()<-[dated:DATED]-(:Ascribe)
  WITH operation, dated
  ORDER BY CASE dated.event WHEN 'began' THEN 0 WHEN 'discovered' THEN 1 WHEN 'disclosed' THEN 2 ELSE 3 END,
    dated.onRecord, CASE dated.datePrecision WHEN 'day' THEN 0 WHEN 'month' THEN 1 ELSE 2 END, dated.statedBy LIMIT 1
  RETURN CASE
      WHEN dated IS NOT NULL THEN dated.dateFrom ELSE coalesce(operation.beganFrom, operation.discoveredFrom, operation.disclosedFrom, operation.endedFrom) END AS day
}
WITH operation, standing AS claims, naming, day ORDER BY day, operation.id LIMIT 100
RETURN operation,
  COLLECT {
    UNWIND claims AS claim
    MATCH (claim)-[:POINTS_TO]->(accused:Ascribe)
    RETURN DISTINCT accused ORDER BY accused.id
  } AS saidOf,
  COLLECT {
    CALL (operation, claims) {
      // A fact is on record as soon as one of its documents is.
      MATCH (operation) (()<-[:SAME_AS]-(:Ascribe)){0,1} ()-[hit:TARGETED]->(:Ascribe)
      UNWIND hit.sources AS id
      MATCH (source:Ascribe {id: id})
      RETURN source
    UNION
      UNWIND claims AS claim
      MATCH (claim)-[:CITED_IN]->(source:Ascribe)
      RETURN source
    }
    WITH source
    RETURN source
    ORDER BY NOT EXISTS {
      (operation) (()<-[:SAME_AS]-(:Ascribe)){0,1} ()-[hit:TARGETED]->(:Ascribe) WHERE source.id IN hit.sources
    }, source.id
  } AS sources,
  claims, naming AS disputed,
  COLLECT {
    MATCH (operation) (()<-[:SAME_AS]-(:Ascribe)){0,1} ()-[hit:TARGETED]->(target:Ascribe)
    RETURN DISTINCT target ORDER BY target.id
  } AS targets
ORDER BY day, operation.id
