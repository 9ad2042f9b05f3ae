// Who was hit by a group, an operation, or those whom an agency or state is behind
// As parameters, :param {actor: null, operation: null, behind: null, asOf: null, limit: toInteger(100)}
CALL () {
  UNWIND null AS asked
  MATCH (:Ascribe {id: asked}) (()<-[:PART_OF]-(:Ascribe)){0,6} (operation)
  RETURN operation
UNION
  WITH 1 AS go WHERE null IS NULL
  MATCH (:Ascribe {id: null}) (()-[:SAME_AS]-(:Ascribe)){0,2} ()<-[:POINTS_TO]-(:Ascribe)-[:ABOUT]->(:Ascribe) (()<-[:PART_OF]-(:Ascribe)){0,6} (operation:Operation)
  RETURN operation
UNION
  WITH 1 AS go WHERE null IS NULL AND null IS NULL
  MATCH (:Ascribe {id: null}) (()-[:SAME_AS]-(:Ascribe)){0,2} (()<-[:PART_OF]-(:Ascribe)){0,6} (body)
  WITH DISTINCT body
  MATCH (body) (()<-[:RUN_BY|FRONT_FOR|CONTRACTS_FOR]-(:Ascribe)){0,2} (()-[:SAME_AS]-(:Ascribe)){0,2} (accused)
  WITH DISTINCT accused
  MATCH (accused)<-[:POINTS_TO]-(:Ascribe)-[:ABOUT]->(:Ascribe) (()<-[:PART_OF]-(:Ascribe)){0,6} (operation:Operation)
  RETURN operation
UNION
  WITH 1 AS go WHERE null IS NULL AND null IS NULL AND null IS NULL
  MATCH (operation:Ascribe {kind: 'Operation'})
  RETURN operation
}
WITH DISTINCT operation
WITH operation, COLLECT {
  MATCH (operation) (()-[:PART_OF]->(:Ascribe)){0,6} ()<-[:ABOUT]-(claim:Ascribe)
  WHERE (null IS NULL OR claim.onRecord <= null)
    AND (null IS NULL OR EXISTS { (claim)-[:POINTS_TO]->(:Ascribe) (()-[:SAME_AS]-(:Ascribe)){0,2} (:Ascribe {id: null}) })
    AND (null IS NULL OR EXISTS {
      (claim)-[:POINTS_TO]->(:Ascribe) (()-[:SAME_AS]-(:Ascribe)){0,2} (()-[:RUN_BY|FRONT_FOR|CONTRACTS_FOR]->(:Ascribe)){0,2}
        (()-[:PART_OF]->(:Ascribe)){0,6} (()-[:SAME_AS]-(:Ascribe)){0,2} (:Ascribe {id: null})
    })
  RETURN DISTINCT claim ORDER BY claim.dateFrom, claim.id
} AS claims
WHERE (null IS NULL AND null IS NULL) OR size(claims) > 0
MATCH (operation)-[hit:TARGETED]->(target:Ascribe)
WHERE null IS NULL OR hit.onRecord <= null
WITH target, operation, claims, hit.outcome AS outcome, hit.count AS count, collect(hit) AS links
ORDER BY operation.beganFrom, operation.id, target.id, outcome, count LIMIT 100
RETURN target, operation, outcome,
  head([turn IN ['began', 'discovered', 'disclosed', 'ended'] WHERE operation[turn] IS NOT NULL
    | {value: operation[turn], precision: operation[turn + 'Precision'], text: operation[turn + 'Text']}]) AS when,
  COLLECT {
    UNWIND links AS link UNWIND link.statedBy AS id
    MATCH (who:Ascribe {id: id})
    RETURN DISTINCT who ORDER BY who.id
  } AS accordingTo,
  COLLECT {
    CALL (links, claims) {
      UNWIND links AS link UNWIND link.sources AS id
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
  count, claims
ORDER BY operation.beganFrom, operation.id, target.id, outcome, count
