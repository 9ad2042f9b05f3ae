// Which operations nobody ties to a named group
// As parameters, :param {target: null, state: null, asOf: null, limit: toInteger(100)}
CALL () {
  MATCH (:Ascribe {id: null}) (()-[:SAME_AS]-(:Ascribe)){0,2} (()<-[:IN|PART_OF]-(:Ascribe)){0,6} (target)
  WITH DISTINCT target
  MATCH (target)<-[:TARGETED]-(operation:Ascribe)
  RETURN operation
UNION
  WITH 1 AS go WHERE null IS NULL
  MATCH (:Ascribe {id: null}) (()-[:SAME_AS]-(:Ascribe)){0,2} (()<-[:PART_OF]-(:Ascribe)){0,6} (body)
  WITH DISTINCT body
  MATCH (body)<-[:POINTS_TO]-(:Ascribe)-[:ABOUT]->(:Ascribe) (()<-[:PART_OF]-(:Ascribe)){0,6} (operation:Operation)
  RETURN operation
UNION
  WITH 1 AS go WHERE null IS NULL AND null IS NULL
  MATCH (operation:Ascribe {kind: 'Operation'})
  RETURN operation
}
WITH DISTINCT operation
WITH operation, COLLECT {
  MATCH (operation) (()-[:PART_OF]->(:Ascribe)){0,6} ()<-[:ABOUT]-(claim:Ascribe)
  WHERE null IS NULL OR claim.onRecord <= null
  RETURN DISTINCT claim ORDER BY claim.dateFrom, claim.id
} AS all
WITH operation, all, [claim IN all WHERE EXISTS { (claim)-[:POINTS_TO]->(:(Actor|Company)&Ascribe) }] AS naming
WITH operation, naming, [claim IN all WHERE NOT claim IN naming] AS claims
WHERE all(claim IN naming WHERE any(other IN claims WHERE EXISTS { (claim) (()-[:REPORTS_SAME_STATEMENT]-(:Ascribe)){1,4} (other) }))
  AND (null IS NULL OR any(claim IN claims WHERE EXISTS {
    (claim)-[:POINTS_TO]->(:Ascribe) (()-[:PART_OF]->(:Ascribe)){0,6} (()-[:SAME_AS]-(:Ascribe)){0,2} (:Ascribe {id: null})
  }))
  // On a day in the past it must have been known at all.
  AND (null IS NULL OR size(claims) > 0 OR operation.disclosedTo <= null
    OR EXISTS { (operation)-[hit:TARGETED]->(:Ascribe) WHERE hit.onRecord <= null })
WITH operation, claims, naming ORDER BY operation.beganFrom, operation.id LIMIT 100
RETURN operation,
  COLLECT {
    UNWIND claims AS claim
    MATCH (claim)-[:POINTS_TO]->(accused:Ascribe)
    RETURN DISTINCT accused ORDER BY accused.id
  } AS saidOf,
  COLLECT {
    CALL (operation, claims) {
      MATCH (operation)-[hit:TARGETED]->(:Ascribe)
      WHERE null IS NULL OR hit.onRecord <= null
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
    WHERE null IS NULL OR hit.onRecord <= null
    RETURN DISTINCT target ORDER BY target.id
  } AS targets
ORDER BY operation.beganFrom, operation.id
