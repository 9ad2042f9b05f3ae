// Which operations hit an organisation, population, branch or state, and who is accused
// order: 70
// description: Operations that hit it, one row for each of those that are accused, accepted identities being one. A state
//   stands for its bodies and for all that is in it, a branch of the economy for all that is in it, a body for those below
//   it. What is claimed of an operation holds for its parts; what several sources describe and was judged the same is one
//   operation. Only the version of a statement that stands counts; where only reported versions accuse somebody, a row
//   without accused and attributors has these versions under disputed.
// param: target | entity(TARGETABLE) | required
//   | Who or what was hit | Electoral Commission
// param: asOf | date(last) | optional | Only what was on record on that day | 2024-03-25
// param: limit | number(1..1000) | default 100 | Rows at most | 20
// column: operation | entity | The operation
// column: accused | entities | Whom claims about it accuse; empty where nobody is accused
// column: attributors | entities | Who accuses, each with the role
// column: outcome | texts | What happened, in each version that is stated
// column: when | date | When the operation began, else when it was noticed, disclosed or ended
// column: sources | sources | Where it can be read, then where the claims can be read
// column: targets | entities | Which of those asked for it hit
// column: claims | entities | The claims that accuse
// column: disputed | entities | Reported versions that accuse somebody whom no version that stands accuses

MATCH (:Ascribe {id: $target}) (()-[:SAME_AS]-(:Ascribe)){0,2} (()<-[inside:IN|PART_OF]-(:Ascribe) WHERE $asOf IS NULL OR inside.onRecord <= $asOf){0,6} (target)
WITH DISTINCT target
MATCH (target)<-[hit:TARGETED]-(operation:Ascribe)
WHERE ($asOf IS NULL OR hit.onRecord <= $asOf)
// What several sources describe is one operation.
OPTIONAL MATCH (operation)-[:SAME_AS]->(standing:Ascribe)
WITH coalesce(standing, operation) AS operation, target, hit ORDER BY target.id, hit.outcome
WITH operation, collect(DISTINCT target) AS targets, collect(DISTINCT hit.outcome) AS outcome, collect(hit) AS links
CALL (operation) {
  OPTIONAL MATCH (operation) (()<-[:SAME_AS]-(:Ascribe)){0,1} (()-[above:PART_OF]->(:Ascribe) WHERE $asOf IS NULL OR above.onRecord <= $asOf){0,6} ()<-[:ABOUT]-(claim:Attribution&Ascribe)-[:POINTS_TO]->(accused:Ascribe)
  WHERE ($asOf IS NULL OR claim.onRecord <= $asOf)
  OPTIONAL MATCH (accused)-[:SAME_AS]->(representative:Ascribe)
  WITH DISTINCT claim, coalesce(representative, accused) AS accused ORDER BY claim.dateFrom, claim.id
  WITH accused, collect(claim) AS all
  WITH accused, all, [claim IN all WHERE claim.stoodUntil IS NULL OR claim.stoodUntil > $asOf] AS claims
  WITH collect({accused: accused, claims: claims, all: all}) AS each
  RETURN [one IN each WHERE size(one.claims) > 0] AS standing,
    [one IN each WHERE size(one.claims) = 0 AND one.accused IS NOT NULL] AS reported
}
WITH operation, targets, outcome, links,
  [one IN standing | {accused: one.accused, claims: one.claims, disputed: []}]
  + CASE WHEN size(standing) = 0 OR size(reported) > 0 THEN [{accused: null, claims: [],
      disputed: reduce(all = [], one IN reported | all + [claim IN one.all WHERE NOT claim IN all])}] ELSE [] END AS rows
UNWIND rows AS one
WITH operation, targets, outcome, links, one.accused AS named, one.claims AS claims, one.disputed AS disputed
CALL (operation) {
  OPTIONAL MATCH (operation) (()<-[:SAME_AS]-(:Ascribe)){0,1} ()<-[dated:DATED]-(:Ascribe) WHERE $asOf IS NULL OR dated.onRecord <= $asOf
  WITH operation, dated
  ORDER BY CASE dated.event WHEN 'began' THEN 0 WHEN 'discovered' THEN 1 WHEN 'disclosed' THEN 2 ELSE 3 END,
    dated.onRecord, CASE dated.datePrecision WHEN 'day' THEN 0 WHEN 'month' THEN 1 ELSE 2 END, dated.statedBy LIMIT 1
  RETURN CASE
      WHEN dated IS NOT NULL THEN dated.dateFrom
      WHEN $asOf IS NULL THEN coalesce(operation.beganFrom, operation.discoveredFrom, operation.disclosedFrom, operation.endedFrom)
    END AS day,
    CASE
      WHEN dated IS NOT NULL THEN {value: dated.date, precision: dated.datePrecision, text: dated.dateText}
      WHEN $asOf IS NULL THEN head([turn IN ['began', 'discovered', 'disclosed', 'ended'] WHERE operation[turn] IS NOT NULL
        | {value: operation[turn], precision: operation[turn + 'Precision'], text: operation[turn + 'Text']}])
    END AS when
}
WITH operation, targets, outcome, links, named, claims, disputed, day, when
ORDER BY day, operation.id, named.id LIMIT $limit
RETURN operation,
  CASE WHEN named IS NULL THEN [] ELSE [named] END AS accused,
  COLLECT {
    UNWIND claims AS claim
    MATCH (claim)<-[made:MADE]-(who:Ascribe)
    WHERE made.role IN ['lead', 'joined'] AND who.kind IN ['State', 'Agency', 'Vendor', 'Company', 'Alliance']
      AND NOT who.id CONTAINS ':unnamed:' AND coalesce(claim.basis, '') <> 'self'
      // What its members have signed is theirs.
      AND NOT (who:Alliance AND EXISTS { (claim)<-[:MADE]-(:(State|Agency)&Ascribe) })
    WITH DISTINCT who
    WITH who, CASE WHEN EXISTS { (who)-[:MADE {role: 'lead'}]->(claim:Ascribe) WHERE claim IN claims } THEN 'lead' ELSE 'joined' END AS role
    RETURN who {.id, .name, .kind, .state, .stateName, .stateSince, role: role} AS attributor ORDER BY who.id
  } AS attributors,
  outcome, when,
  COLLECT {
    CALL (links, claims) {
      UNWIND links AS link UNWIND link.sources AS id
      MATCH (source:Ascribe {id: id})
      RETURN source
    UNION
      UNWIND claims AS claim
      MATCH (claim)-[:CITED_IN]->(source:Ascribe)
      RETURN source
    }
    WITH source WHERE $asOf IS NULL OR source.publishedTo <= $asOf
    RETURN source ORDER BY none(link IN links WHERE source.id IN link.sources), source.id
  } AS sources,
  targets, claims, disputed
ORDER BY day, operation.id, named.id
