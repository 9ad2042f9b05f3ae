// Which operations hit an organisation, population, branch or state, and who is accused
MATCH (:Ascribe {id: 'uk-electoral-commission'}) (()-[:SAME_AS]-(:Ascribe)){0,2} (()<-[inside:IN|PART_OF]-(:Ascribe)){0,6} (target)
WITH DISTINCT target
MATCH (target)<-[hit:TARGETED]-(operation:Ascribe)
// What several sources describe is one operation.
OPTIONAL MATCH (operation)-[:SAME_AS]->(standing:Ascribe)
WITH coalesce(standing, operation) AS operation, target, hit ORDER BY target.id, hit.outcome
WITH operation, collect(DISTINCT target) AS targets, collect(DISTINCT hit.outcome) AS outcome, collect(hit) AS links
CALL (operation) {
  OPTIONAL MATCH (operation) (()<-[:SAME_AS]-(:Ascribe)){0,1} (()-[above:PART_OF]->(:Ascribe)){0,6} ()<-[:ABOUT]-(claim:Attribution&Ascribe)-[:POINTS_TO]->(accused:Ascribe)
  OPTIONAL MATCH (accused)-[:SAME_AS]->(representative:Ascribe)
  WITH DISTINCT claim, coalesce(representative, accused) AS accused ORDER BY claim.dateFrom, claim.id
  WITH accused, collect(claim) AS all
  WITH accused, all, [claim IN all WHERE claim.stoodUntil IS NULL] AS claims
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
  OPTIONAL MATCH (operation) (()<-[:SAME_AS]-(:Ascribe)){0,1} ()<-[dated:DATED]-(:Ascribe)
  WITH operation, dated
  ORDER BY CASE dated.event WHEN 'began' THEN 0 WHEN 'discovered' THEN 1 WHEN 'disclosed' THEN 2 ELSE 3 END,
    dated.onRecord, CASE dated.datePrecision WHEN 'day' THEN 0 WHEN 'month' THEN 1 ELSE 2 END, dated.statedBy LIMIT 1
  RETURN CASE
      WHEN dated IS NOT NULL THEN dated.dateFrom ELSE coalesce(operation.beganFrom, operation.discoveredFrom, operation.disclosedFrom, operation.endedFrom) END AS day,
    CASE
      WHEN dated IS NOT NULL THEN {value: dated.date, precision: dated.datePrecision, text: dated.dateText} ELSE head([turn IN ['began', 'discovered', 'disclosed', 'ended'] WHERE operation[turn] IS NOT NULL
        | {value: operation[turn], precision: operation[turn + 'Precision'], text: operation[turn + 'Text']}]) END AS when
}
WITH operation, targets, outcome, links, named, claims, disputed, day, when
ORDER BY day, operation.id, named.id LIMIT 100
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
    WITH source
    RETURN source ORDER BY none(link IN links WHERE source.id IN link.sources), source.id
  } AS sources,
  targets, claims, disputed
ORDER BY day, operation.id, named.id
