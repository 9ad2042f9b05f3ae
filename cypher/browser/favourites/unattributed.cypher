// Which operations nobody ties to a named group
// As parameters, :param {target: null, state: null, asOf: null, limit: toInteger(100)}
CALL () {
  MATCH (:Ascribe {id: null}) (()-[:SAME_AS]-(:Ascribe)){0,2} (()<-[inside:IN|PART_OF]-(:Ascribe) WHERE null IS NULL OR inside.onRecord <= null){0,6} (target)
  WITH DISTINCT target
  MATCH (target)<-[hit:TARGETED]-(operation:Ascribe)
  WHERE (null IS NULL OR hit.onRecord <= null)
  RETURN operation
UNION
  WITH 1 AS go WHERE null IS NULL
  MATCH (:Ascribe {id: null}) (()-[:SAME_AS]-(:Ascribe)){0,2} (()<-[below:PART_OF]-(:Ascribe) WHERE null IS NULL OR below.onRecord <= null){0,6} (body)
  WITH DISTINCT body
  MATCH (body)<-[:POINTS_TO]-(:Ascribe)-[:ABOUT]->(:Ascribe) (()<-[part:PART_OF]-(:Ascribe) WHERE null IS NULL OR part.onRecord <= null){0,6} (operation:Operation)
  RETURN operation
UNION
  WITH 1 AS go WHERE null IS NULL AND null IS NULL
  MATCH (operation:Ascribe {kind: 'Operation'})
  RETURN operation
}
// What several sources describe is one operation.
OPTIONAL MATCH (operation)-[:SAME_AS]->(representative:Ascribe)
WITH DISTINCT coalesce(representative, operation) AS operation
WITH operation, COLLECT {
  MATCH (operation) (()<-[:SAME_AS]-(:Ascribe)){0,1} (()-[whole:PART_OF]->(:Ascribe) WHERE null IS NULL OR whole.onRecord <= null){0,6} ()<-[:ABOUT]-(claim:Attribution&Ascribe)
  WHERE (null IS NULL OR claim.onRecord <= null)
  RETURN DISTINCT claim ORDER BY claim.dateFrom, claim.id
} AS all
WITH operation, [claim IN all WHERE (null IS NULL AND claim.stoodUntil IS NULL OR claim.onRecord <= null AND coalesce(claim.stoodUntil > null, true))] AS standing,
  [claim IN all WHERE EXISTS { (claim)-[:POINTS_TO]->(:(Actor|Company)&Ascribe) }] AS naming
WHERE none(claim IN naming WHERE claim IN standing)
  AND (null IS NULL OR any(claim IN standing WHERE EXISTS {
    (claim)-[:POINTS_TO]->(:Ascribe) (()-[above:PART_OF]->(:Ascribe) WHERE null IS NULL OR above.onRecord <= null){0,6} (()-[:SAME_AS]-(:Ascribe)){0,2} (:Ascribe {id: null})
  }))
  // It must be known at all: a name without a claim, a date, a target or a document is nothing that anybody could tie to somebody.
  AND (size(standing) > 0 OR size(naming) > 0
    OR EXISTS { (operation) (()<-[:SAME_AS]-(:Ascribe)){0,1} ()<-[dated:DATED]-(:Ascribe) WHERE (null IS NULL OR dated.onRecord <= null) }
    OR EXISTS { (operation) (()<-[:SAME_AS]-(:Ascribe)){0,1} ()-[hit:TARGETED]->(:Ascribe) WHERE (null IS NULL OR hit.onRecord <= null) }
    OR EXISTS { (operation) (()<-[:SAME_AS]-(:Ascribe)){0,1} ()-[:CITED_IN]->(source:Ascribe) WHERE null IS NULL OR source.publishedTo <= null }
    OR null IS NULL AND coalesce(operation.beganFrom, operation.discoveredFrom, operation.disclosedFrom, operation.endedFrom) IS NOT NULL)
CALL (operation) {
  OPTIONAL MATCH (operation) (()<-[:SAME_AS]-(:Ascribe)){0,1} ()<-[dated:DATED]-(:Ascribe) WHERE null IS NULL OR dated.onRecord <= null
  WITH operation, dated
  ORDER BY CASE dated.event WHEN 'began' THEN 0 WHEN 'discovered' THEN 1 WHEN 'disclosed' THEN 2 ELSE 3 END,
    dated.onRecord, CASE dated.datePrecision WHEN 'day' THEN 0 WHEN 'month' THEN 1 ELSE 2 END, dated.statedBy LIMIT 1
  RETURN CASE
      WHEN dated IS NOT NULL THEN dated.dateFrom
      WHEN null IS NULL THEN coalesce(operation.beganFrom, operation.discoveredFrom, operation.disclosedFrom, operation.endedFrom)
    END AS day,
    CASE
      WHEN dated IS NOT NULL THEN {value: dated.date, precision: dated.datePrecision, text: dated.dateText}
      WHEN null IS NULL THEN head([turn IN ['began', 'discovered', 'disclosed', 'ended'] WHERE operation[turn] IS NOT NULL
        | {value: operation[turn], precision: operation[turn + 'Precision'], text: operation[turn + 'Text']}])
    END AS when
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
      MATCH (operation) (()<-[:SAME_AS]-(:Ascribe)){0,1} ()-[hit:TARGETED]->(:Ascribe)
      WHERE (null IS NULL OR hit.onRecord <= null)
      UNWIND hit.sources AS id
      MATCH (source:Ascribe {id: id})
      RETURN source
    UNION
      UNWIND claims AS claim
      MATCH (claim)-[:CITED_IN]->(source:Ascribe)
      RETURN source
    }
    WITH source WHERE null IS NULL OR source.publishedTo <= null
    RETURN source
    ORDER BY NOT EXISTS {
      (operation) (()<-[:SAME_AS]-(:Ascribe)){0,1} ()-[hit:TARGETED]->(:Ascribe) WHERE source.id IN hit.sources AND (null IS NULL OR hit.onRecord <= null)
    }, source.id
  } AS sources,
  claims, naming AS disputed,
  COLLECT {
    MATCH (operation) (()<-[:SAME_AS]-(:Ascribe)){0,1} ()-[hit:TARGETED]->(target:Ascribe)
    WHERE (null IS NULL OR hit.onRecord <= null)
    RETURN DISTINCT target ORDER BY target.id
  } AS targets
ORDER BY day, operation.id
