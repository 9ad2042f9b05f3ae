// Who was hit by a group, an operation, or those whom an agency or state is behind
// order: 60
// description: Targets of operations, one row for each version of what happened to them. The operations are those that
//   claims tie to the group or company, or to the agency or state with its bodies, the groups they are said to run and
//   their front companies and contractors; what is claimed of an operation holds for its parts, and what several sources
//   describe and was judged the same is one operation. What only a reported version of a statement ties to them, and not
//   the version that stands, is according to nobody; the column disputed has that version. With several parameters, all of
//   them must fit.
// param: actor | entity(Actor, Company) | optional | The group or company that is accused | APT31
// param: operation | entity(Operation) | optional | The operation, with its parts | Electoral Commission breach
// param: behind | entity(Agency, State) | optional | The agency or state that is behind the accused | Ministry of State Security
// param: asOf | date(last) | optional | Only what was on record on that day | 2024-03-25
// param: limit | number(1..1000) | default 100 | Rows at most | 20
// column: target | entity | Who or what was hit
// column: operation | entity | By which operation
// column: outcome | text | What happened to it, as stated
// column: when | date | When the operation began, else when it was noticed, disclosed or ended
// column: accordingTo | entities | Who says that those asked for hit it; asked for nobody, who states that the operation hit it
// column: sources | sources | Where it can be read, then where the claims can be read
// column: count | text | How many were hit, as stated
// column: claims | entities | The claims that tie the operation to those asked for
// column: disputed | entities | Reported versions that tie it to those asked for, where the version that stands does not

CALL () {
  UNWIND $operation AS asked
  MATCH (:Ascribe {id: asked}) (()-[:SAME_AS]-(:Ascribe)){0,2} (()<-[below:PART_OF]-(:Ascribe) WHERE $asOf IS NULL OR below.onRecord <= $asOf){0,6} (operation:Operation)
  RETURN operation
UNION
  WITH 1 AS go WHERE $operation IS NULL
  // Which claims tie the operation to the actor or to who is behind, as of the day, is looked up below.
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
// What several sources describe is one operation.
OPTIONAL MATCH (operation)-[:SAME_AS]->(standing:Ascribe)
WITH DISTINCT coalesce(standing, operation) AS operation
WITH operation, COLLECT {
  MATCH (operation) (()<-[:SAME_AS]-(:Ascribe)){0,1} (()-[whole:PART_OF]->(:Ascribe) WHERE $asOf IS NULL OR whole.onRecord <= $asOf){0,6} ()<-[:ABOUT]-(claim:Attribution&Ascribe)
  WHERE ($asOf IS NULL OR claim.onRecord <= $asOf)
    AND ($actor IS NULL OR EXISTS { (claim)-[:POINTS_TO]->(:Ascribe) (()-[:SAME_AS]-(:Ascribe)){0,2} (:Ascribe {id: $actor}) })
    AND ($behind IS NULL OR EXISTS {
      (claim)-[:POINTS_TO]->(:Ascribe) (()-[:SAME_AS]-(:Ascribe)){0,2} (()-[holds:RUN_BY|FRONT_FOR|CONTRACTS_FOR]->(:Ascribe) WHERE $asOf IS NULL OR holds.onRecord <= $asOf){0,2}
        (()-[above:PART_OF]->(:Ascribe) WHERE $asOf IS NULL OR above.onRecord <= $asOf){0,6} (()-[:SAME_AS]-(:Ascribe)){0,2} (:Ascribe {id: $behind})
    })
  RETURN DISTINCT claim ORDER BY claim.dateFrom, claim.id
} AS all
WITH operation, [claim IN all WHERE claim.stoodUntil IS NULL OR claim.stoodUntil > $asOf] AS claims, all
WITH operation, claims, [claim IN all WHERE NOT claim IN claims
    AND NOT any(other IN claims WHERE EXISTS { (claim) (()-[:REPORTS_SAME_STATEMENT]-(:Ascribe)){1,8} (other) })] AS disputed
WHERE ($actor IS NULL AND $behind IS NULL) OR size(claims) + size(disputed) > 0
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
MATCH (operation) (()<-[:SAME_AS]-(:Ascribe)){0,1} ()-[hit:TARGETED]->(target:Ascribe)
WHERE ($asOf IS NULL OR hit.onRecord <= $asOf)
WITH target, operation, claims, CASE WHEN $actor IS NULL AND $behind IS NULL THEN [] ELSE disputed END AS disputed, day, when,
  hit.outcome AS outcome, hit.count AS count, collect(hit) AS links
ORDER BY day, operation.id, target.id, outcome, count LIMIT $limit
// What the claims say is the same for all that an operation hit.
WITH operation, claims, disputed, day, when, collect({target: target, outcome: outcome, count: count, links: links}) AS rows
WITH operation, claims, disputed, day, when, rows,
  COLLECT {
    UNWIND CASE WHEN $actor IS NULL AND $behind IS NULL THEN [] ELSE claims END AS claim
    MATCH (claim)<-[made:MADE]-(who:Ascribe)
    WHERE made.role IN ['lead', 'joined'] AND who.kind IN ['State', 'Agency', 'Vendor', 'Company', 'Alliance']
      AND NOT who.id CONTAINS ':unnamed:' AND coalesce(claim.basis, '') <> 'self'
      // What its members have signed is theirs.
      AND NOT (who:Alliance AND EXISTS { (claim)<-[:MADE]-(:(State|Agency)&Ascribe) })
    RETURN DISTINCT who ORDER BY who.id
  } AS attributors,
  COLLECT {
    UNWIND claims AS claim
    MATCH (claim)-[:CITED_IN]->(source:Ascribe)
    WHERE $asOf IS NULL OR source.publishedTo <= $asOf
    RETURN DISTINCT source ORDER BY source.id
  } AS cited
UNWIND rows AS row
WITH row.target AS target, operation, row.outcome AS outcome, row.count AS count, row.links AS links, claims, disputed, day, when,
  attributors, cited
RETURN target, operation, outcome, when,
  CASE WHEN $actor IS NULL AND $behind IS NULL THEN COLLECT {
    UNWIND links AS link
    UNWIND link.statedBy AS id
    MATCH (who:Ascribe {id: id})
    RETURN DISTINCT who ORDER BY who.id
  } ELSE attributors END AS accordingTo,
  COLLECT {
    UNWIND links AS link
    UNWIND link.sources AS id
    MATCH (source:Ascribe {id: id}) WHERE $asOf IS NULL OR source.publishedTo <= $asOf
    RETURN DISTINCT source ORDER BY source.id
  } + [source IN cited WHERE none(link IN links WHERE source.id IN link.sources)] AS sources,
  count, claims, disputed
ORDER BY day, operation.id, target.id, outcome, count
