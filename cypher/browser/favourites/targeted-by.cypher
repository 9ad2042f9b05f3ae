// Which operations hit an organisation, population, branch or state, and who is accused
// As parameters, :param {target: 'uk-electoral-commission', asOf: null, limit: toInteger(100)}
MATCH (:Ascribe {id: 'uk-electoral-commission'}) (()-[:SAME_AS]-(:Ascribe)){0,2} (()<-[:IN|PART_OF]-(:Ascribe)){0,6} (target)
WITH DISTINCT target
MATCH (target)<-[hit:TARGETED]-(operation:Ascribe)
WHERE null IS NULL OR hit.onRecord <= null
WITH operation, target, hit ORDER BY target.id, hit.outcome
WITH operation, collect(DISTINCT target) AS targets, collect(DISTINCT hit.outcome) AS outcome, collect(hit) AS links
ORDER BY operation.beganFrom, operation.id LIMIT 100
WITH operation, targets, outcome, links, COLLECT {
  MATCH (operation) (()-[:PART_OF]->(:Ascribe)){0,6} ()<-[:ABOUT]-(claim:Ascribe)
  WHERE null IS NULL OR claim.onRecord <= null
  RETURN DISTINCT claim ORDER BY claim.dateFrom, claim.id
} AS claims
RETURN operation,
  COLLECT {
    UNWIND claims AS claim
    MATCH (claim)-[:POINTS_TO]->(accused:Ascribe)
    RETURN DISTINCT accused ORDER BY accused.id
  } AS accused,
  COLLECT {
    UNWIND claims AS claim
    MATCH (claim)<-[:MADE]-(attributor:Ascribe)
    RETURN DISTINCT attributor ORDER BY attributor.id
  } AS attributors,
  outcome,
  head([turn IN ['began', 'discovered', 'disclosed', 'ended'] WHERE operation[turn] IS NOT NULL
    | {value: operation[turn], precision: operation[turn + 'Precision'], text: operation[turn + 'Text']}]) AS when,
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
  targets, claims
ORDER BY operation.beganFrom, operation.id
