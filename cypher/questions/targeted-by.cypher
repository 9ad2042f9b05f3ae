// Which operations hit an organisation, population, branch or state, and who is accused
// order: 70
// description: Operations that hit it. A state stands for its bodies and for all that is in it, a branch of the economy
//   for all that is in it, a body for those below it. What is claimed of an operation holds for its parts.
// param: target | entity(Organization, Population, Sector, State, Agency, Person, Company, Vendor) | required
//   | Who or what was hit | Electoral Commission
// param: asOf | date(last) | optional | Only what was on record on that day | 2024-03-25
// param: limit | number(1..1000) | default 100 | Rows at most | 20
// column: operation | entity | The operation
// column: accused | entities | Whom the claims about it accuse
// column: attributors | entities | Who made these claims
// column: outcome | texts | What happened, in each version that is stated
// column: when | date | When the operation began, else when it was noticed, disclosed or ended
// column: sources | sources | Where it can be read, then where the claims can be read
// column: targets | entities | Which of those asked for it hit
// column: claims | entities | The claims about it

MATCH (:Ascribe {id: $target}) (()-[:SAME_AS]-(:Ascribe)){0,2} (()<-[:IN|PART_OF]-(:Ascribe)){0,6} (target)
WITH DISTINCT target
MATCH (target)<-[hit:TARGETED]-(operation:Ascribe)
WHERE $asOf IS NULL OR hit.onRecord <= $asOf
WITH operation, target, hit ORDER BY target.id, hit.outcome
WITH operation, collect(DISTINCT target) AS targets, collect(DISTINCT hit.outcome) AS outcome, collect(hit) AS links
ORDER BY operation.beganFrom, operation.id LIMIT $limit
WITH operation, targets, outcome, links, COLLECT {
  MATCH (operation) (()-[:PART_OF]->(:Ascribe)){0,6} ()<-[:ABOUT]-(claim:Ascribe)
  WHERE $asOf IS NULL OR claim.onRecord <= $asOf
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
