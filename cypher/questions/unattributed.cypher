// Which operations nobody ties to a named group
// order: 150
// description: Operations that no claim ties to a group or company, with whom the claims do point to, such as a state.
//   Where the reports of one statement differ on whether it named a group, that statement does not tie the operation to
//   one; the column disputed lists the versions that do. What is claimed of an operation holds for its parts.
// param: target | entity(Organization, Population, Sector, State, Agency, Person, Company, Vendor) | optional
//   | Who or what was hit; a state or branch with all that is in it | Electoral Commission
// param: state | entity(State, Agency) | optional | Who is said to be behind it; a state stands for its bodies | China
// param: asOf | date(last) | optional | Only what was on record on that day | 2024-03-25
// param: limit | number(1..1000) | default 100 | Rows at most | 20
// column: operation | entity | The operation
// column: saidOf | entities | Whom the claims about it point to
// column: sources | sources | Where it can be read, then where the claims can be read
// column: claims | entities | The claims about it that name no group
// column: disputed | entities | Versions of these claims that do name one
// column: targets | entities | Who or what it hit

CALL () {
  MATCH (:Ascribe {id: $target}) (()-[:SAME_AS]-(:Ascribe)){0,2} (()<-[:IN|PART_OF]-(:Ascribe)){0,6} (target)
  WITH DISTINCT target
  MATCH (target)<-[:TARGETED]-(operation:Ascribe)
  RETURN operation
UNION
  WITH 1 AS go WHERE $target IS NULL
  MATCH (:Ascribe {id: $state}) (()-[:SAME_AS]-(:Ascribe)){0,2} (()<-[:PART_OF]-(:Ascribe)){0,6} (body)
  WITH DISTINCT body
  MATCH (body)<-[:POINTS_TO]-(:Ascribe)-[:ABOUT]->(:Ascribe) (()<-[:PART_OF]-(:Ascribe)){0,6} (operation:Operation)
  RETURN operation
UNION
  WITH 1 AS go WHERE $target IS NULL AND $state IS NULL
  MATCH (operation:Ascribe {kind: 'Operation'})
  RETURN operation
}
WITH DISTINCT operation
WITH operation, COLLECT {
  MATCH (operation) (()-[:PART_OF]->(:Ascribe)){0,6} ()<-[:ABOUT]-(claim:Ascribe)
  WHERE $asOf IS NULL OR claim.onRecord <= $asOf
  RETURN DISTINCT claim ORDER BY claim.dateFrom, claim.id
} AS all
WITH operation, all, [claim IN all WHERE EXISTS { (claim)-[:POINTS_TO]->(:(Actor|Company)&Ascribe) }] AS naming
WITH operation, naming, [claim IN all WHERE NOT claim IN naming] AS claims
WHERE all(claim IN naming WHERE any(other IN claims WHERE EXISTS { (claim) (()-[:REPORTS_SAME_STATEMENT]-(:Ascribe)){1,4} (other) }))
  AND ($state IS NULL OR any(claim IN claims WHERE EXISTS {
    (claim)-[:POINTS_TO]->(:Ascribe) (()-[:PART_OF]->(:Ascribe)){0,6} (()-[:SAME_AS]-(:Ascribe)){0,2} (:Ascribe {id: $state})
  }))
  // On a day in the past it must have been known at all.
  AND ($asOf IS NULL OR size(claims) > 0 OR operation.disclosedTo <= $asOf
    OR EXISTS { (operation)-[hit:TARGETED]->(:Ascribe) WHERE hit.onRecord <= $asOf })
WITH operation, claims, naming ORDER BY operation.beganFrom, operation.id LIMIT $limit
RETURN operation,
  COLLECT {
    UNWIND claims AS claim
    MATCH (claim)-[:POINTS_TO]->(accused:Ascribe)
    RETURN DISTINCT accused ORDER BY accused.id
  } AS saidOf,
  COLLECT {
    CALL (operation, claims) {
      MATCH (operation)-[hit:TARGETED]->(:Ascribe)
      WHERE $asOf IS NULL OR hit.onRecord <= $asOf
      UNWIND hit.sources AS id
      MATCH (source:Ascribe {id: id})
      RETURN source, 0 AS rank
    UNION
      UNWIND claims AS claim
      MATCH (claim)-[:CITED_IN]->(source:Ascribe)
      RETURN source, 1 AS rank
    }
    WITH source, min(rank) AS rank
    RETURN source ORDER BY rank, source.id
  } AS sources,
  claims, naming AS disputed,
  COLLECT {
    MATCH (operation)-[hit:TARGETED]->(target:Ascribe)
    WHERE $asOf IS NULL OR hit.onRecord <= $asOf
    RETURN DISTINCT target ORDER BY target.id
  } AS targets
ORDER BY operation.beganFrom, operation.id
