// Which operations nobody ties to a named group
// order: 150
// description: Operations that no claim ties to a group or company, with whom the claims do point to, such as a state.
//   Of a statement that is reported in several versions the one that stands counts; the column disputed lists reported
//   versions that do name a group. What is claimed of an operation holds for its parts, and what several sources describe
//   and was judged the same is one operation.
// param: target | entity(TARGETABLE) | optional
//   | Who or what was hit; a state or branch with all that is in it | Electoral Commission
// param: state | entity(State, Agency) | optional | Who is said to be behind it; a state stands for its bodies | China
// param: asOf | date(last) | optional | Only what was on record on that day | 2024-03-25
// param: limit | number(1..1000) | default 100 | Rows at most | 20
// column: operation | entity | The operation
// column: saidOf | entities | Whom the claims about it point to
// column: sources | sources | Where it can be read, then where the claims can be read
// column: claims | entities | The claims about it that name no group
// column: disputed | entities | Reported versions of claims that do name one
// column: targets | entities | Who or what it hit

CALL () {
  MATCH (:Ascribe {id: $target}) (()-[:SAME_AS]-(:Ascribe)){0,2} (()<-[inside:IN|PART_OF]-(:Ascribe) WHERE $asOf IS NULL OR inside.onRecord <= $asOf){0,6} (target)
  WITH DISTINCT target
  MATCH (target)<-[hit:TARGETED]-(operation:Ascribe)
  WHERE ($asOf IS NULL OR hit.onRecord <= $asOf)
  RETURN operation
UNION
  WITH 1 AS go WHERE $target IS NULL
  // Below it is checked which claims point to the state, as of the day.
  MATCH (:Ascribe {id: $state}) (()-[:SAME_AS]-(:Ascribe)){0,2} (()<-[:PART_OF]-(:Ascribe)){0,6} (body)
  WITH DISTINCT body
  MATCH (body)<-[:POINTS_TO]-(:Ascribe)-[:ABOUT]->(:Ascribe) (()<-[:PART_OF]-(:Ascribe)){0,6} (operation:Operation)
  RETURN operation
UNION
  WITH 1 AS go WHERE $target IS NULL AND $state IS NULL
  MATCH (operation:Ascribe {kind: 'Operation'})
  RETURN operation
}
// What several sources describe is one operation.
OPTIONAL MATCH (operation)-[:SAME_AS]->(representative:Ascribe)
WITH DISTINCT coalesce(representative, operation) AS operation
WITH operation, COLLECT {
  MATCH (operation) (()<-[:SAME_AS]-(:Ascribe)){0,1} (()-[whole:PART_OF]->(:Ascribe) WHERE $asOf IS NULL OR whole.onRecord <= $asOf){0,6} ()<-[:ABOUT]-(claim:Attribution&Ascribe)
  WHERE ($asOf IS NULL OR claim.onRecord <= $asOf)
  RETURN DISTINCT claim ORDER BY claim.dateFrom, claim.id
} AS all
WITH operation, [claim IN all WHERE claim.stoodUntil IS NULL OR claim.stoodUntil > $asOf] AS standing,
  [claim IN all WHERE EXISTS { (claim)-[:POINTS_TO]->(:(Actor|Company)&Ascribe) }] AS naming
WHERE none(claim IN naming WHERE claim IN standing)
  AND ($state IS NULL OR any(claim IN standing WHERE EXISTS {
    (claim)-[:POINTS_TO]->(:Ascribe) (()-[above:PART_OF]->(:Ascribe) WHERE $asOf IS NULL OR above.onRecord <= $asOf){0,6} (()-[:SAME_AS]-(:Ascribe)){0,2} (:Ascribe {id: $state})
  }))
  // It must be known at all: a name without a claim, a date, a target or a document is nothing that anybody could tie to somebody.
  AND (size(standing) > 0 OR size(naming) > 0
    OR EXISTS { (operation) (()<-[:SAME_AS]-(:Ascribe)){0,1} ()<-[dated:DATED]-(:Ascribe) WHERE ($asOf IS NULL OR dated.onRecord <= $asOf) }
    OR EXISTS { (operation) (()<-[:SAME_AS]-(:Ascribe)){0,1} ()-[hit:TARGETED]->(:Ascribe) WHERE ($asOf IS NULL OR hit.onRecord <= $asOf) }
    OR EXISTS { (operation) (()<-[:SAME_AS]-(:Ascribe)){0,1} ()-[:CITED_IN]->(source:Ascribe) WHERE $asOf IS NULL OR source.publishedTo <= $asOf }
    OR $asOf IS NULL AND coalesce(operation.beganFrom, operation.discoveredFrom, operation.disclosedFrom, operation.endedFrom) IS NOT NULL)
CALL (operation) {
  OPTIONAL MATCH (operation) (()<-[:SAME_AS]-(:Ascribe)){0,1} ()<-[dated:DATED]-(:Ascribe) WHERE $asOf IS NULL OR dated.onRecord <= $asOf
  WITH operation, dated
  ORDER BY CASE dated.event WHEN 'began' THEN 0 WHEN 'discovered' THEN 1 WHEN 'disclosed' THEN 2 ELSE 3 END,
    dated.onRecord, CASE dated.datePrecision WHEN 'day' THEN 0 WHEN 'month' THEN 1 ELSE 2 END, dated.statedBy LIMIT 1
  RETURN CASE
      WHEN dated IS NOT NULL THEN dated.dateFrom
      WHEN $asOf IS NULL THEN coalesce(operation.beganFrom, operation.discoveredFrom, operation.disclosedFrom, operation.endedFrom)
    END AS day
}
WITH operation, standing AS claims, naming, day ORDER BY day, operation.id LIMIT $limit
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
    WITH source WHERE $asOf IS NULL OR source.publishedTo <= $asOf
    RETURN source
    ORDER BY NOT EXISTS {
      (operation) (()<-[:SAME_AS]-(:Ascribe)){0,1} ()-[hit:TARGETED]->(:Ascribe) WHERE source.id IN hit.sources
    }, source.id
  } AS sources,
  claims, naming AS disputed,
  COLLECT {
    MATCH (operation) (()<-[:SAME_AS]-(:Ascribe)){0,1} ()-[hit:TARGETED]->(target:Ascribe)
    WHERE ($asOf IS NULL OR hit.onRecord <= $asOf)
    RETURN DISTINCT target ORDER BY target.id
  } AS targets
ORDER BY day, operation.id
