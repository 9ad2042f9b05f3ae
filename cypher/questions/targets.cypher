// Who was hit by a group, an operation, or those whom an agency or state is behind
// order: 60
// description: Targets of operations, one row for each version of what happened to them. The operations are those that
//   claims tie to the group or company, or to the agency or state with its bodies, the groups they are said to run and
//   their front companies and contractors; what is claimed of an operation holds for its parts. With several
//   parameters, all of them must fit.
// param: actor | entity(Actor, Company) | optional | The group or company that is accused | APT31
// param: operation | entity(Operation) | optional | The operation, with its parts | Electoral Commission breach
// param: behind | entity(Agency, State) | optional | The agency or state that is behind the accused | Ministry of State Security
// param: asOf | date(last) | optional | Only what was on record on that day | 2024-03-25
// param: limit | number(1..1000) | default 100 | Rows at most | 20
// column: target | entity | Who or what was hit
// column: operation | entity | By which operation
// column: outcome | text | What happened to it, as stated
// column: when | date | When the operation began, else when it was noticed, disclosed or ended
// column: accordingTo | entities | Who states that the operation hit it
// column: sources | sources | Where it can be read, then where the claims can be read
// column: count | text | How many were hit, as stated
// column: claims | entities | The claims that tie the operation to those asked for

CALL () {
  UNWIND $operation AS asked
  MATCH (:Ascribe {id: asked}) (()<-[:PART_OF]-(:Ascribe)){0,6} (operation)
  RETURN operation
UNION
  WITH 1 AS go WHERE $operation IS NULL
  MATCH (:Ascribe {id: $actor}) (()-[:SAME_AS]-(:Ascribe)){0,2} ()<-[:POINTS_TO]-(:Ascribe)-[:ABOUT]->(:Ascribe) (()<-[:PART_OF]-(:Ascribe)){0,6} (operation:Operation)
  RETURN operation
UNION
  WITH 1 AS go WHERE $operation IS NULL AND $actor IS NULL
  MATCH (:Ascribe {id: $behind}) (()-[:SAME_AS]-(:Ascribe)){0,2} (()<-[:PART_OF]-(:Ascribe)){0,6} (body)
  WITH DISTINCT body
  MATCH (body) (()<-[:RUN_BY|FRONT_FOR|CONTRACTS_FOR]-(:Ascribe)){0,2} (()-[:SAME_AS]-(:Ascribe)){0,2} (accused)
  WITH DISTINCT accused
  MATCH (accused)<-[:POINTS_TO]-(:Ascribe)-[:ABOUT]->(:Ascribe) (()<-[:PART_OF]-(:Ascribe)){0,6} (operation:Operation)
  RETURN operation
UNION
  WITH 1 AS go WHERE $operation IS NULL AND $actor IS NULL AND $behind IS NULL
  MATCH (operation:Ascribe {kind: 'Operation'})
  RETURN operation
}
WITH DISTINCT operation
WITH operation, COLLECT {
  MATCH (operation) (()-[:PART_OF]->(:Ascribe)){0,6} ()<-[:ABOUT]-(claim:Ascribe)
  WHERE ($asOf IS NULL OR claim.onRecord <= $asOf)
    AND ($actor IS NULL OR EXISTS { (claim)-[:POINTS_TO]->(:Ascribe) (()-[:SAME_AS]-(:Ascribe)){0,2} (:Ascribe {id: $actor}) })
    AND ($behind IS NULL OR EXISTS {
      (claim)-[:POINTS_TO]->(:Ascribe) (()-[:SAME_AS]-(:Ascribe)){0,2} (()-[:RUN_BY|FRONT_FOR|CONTRACTS_FOR]->(:Ascribe)){0,2}
        (()-[:PART_OF]->(:Ascribe)){0,6} (()-[:SAME_AS]-(:Ascribe)){0,2} (:Ascribe {id: $behind})
    })
  RETURN DISTINCT claim ORDER BY claim.dateFrom, claim.id
} AS claims
WHERE ($actor IS NULL AND $behind IS NULL) OR size(claims) > 0
MATCH (operation)-[hit:TARGETED]->(target:Ascribe)
WHERE $asOf IS NULL OR hit.onRecord <= $asOf
WITH target, operation, claims, hit.outcome AS outcome, hit.count AS count, collect(hit) AS links
ORDER BY operation.beganFrom, operation.id, target.id, outcome, count LIMIT $limit
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
