// Who was hit by a group, an operation, or those whom an agency or state is behind
// As parameters, :param {actor: null, operation: null, behind: null, asOf: null, limit: toInteger(100)}
CALL () {
  UNWIND null AS asked
  MATCH (:Ascribe {id: asked}) (()-[:SAME_AS]-(:Ascribe)){0,2} (()<-[below:PART_OF]-(:Ascribe) WHERE null IS NULL OR below.onRecord <= null){0,6} (operation:Operation)
  RETURN operation
UNION
  WITH 1 AS go WHERE null IS NULL
  MATCH (:Ascribe {id: null}) (()-[:SAME_AS]-(:Ascribe)){0,2} ()<-[:POINTS_TO]-(:Ascribe)-[:ABOUT]->(:Ascribe) (()<-[below:PART_OF]-(:Ascribe) WHERE null IS NULL OR below.onRecord <= null){0,6} (operation:Operation)
  RETURN operation
UNION
  WITH 1 AS go WHERE null IS NULL AND null IS NULL
  MATCH (:Ascribe {id: null}) (()-[:SAME_AS]-(:Ascribe)){0,2} (()<-[below:PART_OF]-(:Ascribe) WHERE null IS NULL OR below.onRecord <= null){0,6} (body)
  WITH DISTINCT body
  MATCH (body) (()<-[held:RUN_BY|FRONT_FOR|CONTRACTS_FOR]-(:Ascribe) WHERE null IS NULL OR held.onRecord <= null){0,2} (()-[:SAME_AS]-(:Ascribe)){0,2} (accused)
  WITH DISTINCT accused
  MATCH (accused)<-[:POINTS_TO]-(:Ascribe)-[:ABOUT]->(:Ascribe) (()<-[part:PART_OF]-(:Ascribe) WHERE null IS NULL OR part.onRecord <= null){0,6} (operation:Operation)
  RETURN operation
UNION
  WITH 1 AS go WHERE null IS NULL AND null IS NULL AND null IS NULL
  MATCH (operation:Ascribe {kind: 'Operation'})
  RETURN operation
}
// What several sources describe is one operation.
OPTIONAL MATCH (operation)-[:SAME_AS]->(standing:Ascribe)
WITH DISTINCT coalesce(standing, operation) AS operation
WITH operation, COLLECT {
  MATCH (operation) (()<-[:SAME_AS]-(:Ascribe)){0,1} (()-[whole:PART_OF]->(:Ascribe) WHERE null IS NULL OR whole.onRecord <= null){0,6} ()<-[:ABOUT]-(claim:Attribution&Ascribe)
  WHERE (null IS NULL OR claim.onRecord <= null)
    AND (null IS NULL OR EXISTS { (claim)-[:POINTS_TO]->(:Ascribe) (()-[:SAME_AS]-(:Ascribe)){0,2} (:Ascribe {id: null}) })
    AND (null IS NULL OR EXISTS {
      (claim)-[:POINTS_TO]->(:Ascribe) (()-[:SAME_AS]-(:Ascribe)){0,2} (()-[holds:RUN_BY|FRONT_FOR|CONTRACTS_FOR]->(:Ascribe) WHERE null IS NULL OR holds.onRecord <= null){0,2}
        (()-[above:PART_OF]->(:Ascribe) WHERE null IS NULL OR above.onRecord <= null){0,6} (()-[:SAME_AS]-(:Ascribe)){0,2} (:Ascribe {id: null})
    })
  RETURN DISTINCT claim ORDER BY claim.dateFrom, claim.id
} AS all
WITH operation, [claim IN all WHERE (null IS NULL AND claim.stoodUntil IS NULL OR claim.onRecord <= null AND coalesce(claim.stoodUntil > null, true))] AS claims, all
WITH operation, claims, [claim IN all WHERE NOT claim IN claims
    AND NOT any(other IN claims WHERE EXISTS { (claim) (()-[:REPORTS_SAME_STATEMENT]-(:Ascribe)){1,8} (other) })] AS disputed
WHERE (null IS NULL AND null IS NULL) OR size(claims) + size(disputed) > 0
MATCH (operation) (()<-[:SAME_AS]-(:Ascribe)){0,1} ()-[hit:TARGETED]->(target:Ascribe)
WHERE (null IS NULL OR hit.onRecord <= null)
WITH target, operation, claims, disputed, hit.outcome AS outcome, hit.count AS count, collect(hit) AS links
CALL (operation) {
  OPTIONAL MATCH (operation) (()<-[:SAME_AS]-(:Ascribe)){0,1} ()<-[dated:DATED]-(:Ascribe) WHERE null IS NULL OR dated.onRecord <= null
  WITH operation, dated
  ORDER BY CASE dated.event WHEN 'began' THEN 0 WHEN 'discovered' THEN 1 WHEN 'disclosed' THEN 2 ELSE 3 END,
    dated.onRecord, CASE dated.datePrecision WHEN 'day' THEN 0 WHEN 'month' THEN 1 ELSE 2 END, dated.statedBy LIMIT 1
  RETURN CASE
      WHEN dated IS NOT NULL THEN dated.dateFrom
      WHEN null IS NULL THEN coalesce(operation.beganFrom, operation.discoveredFrom, operation.disclosedFrom, operation.endedFrom)
    END AS day,
    CASE
      WHEN dated IS NOT NULL THEN {value: dated.date, precision: dated.datePrecision, text: dated.dateText}
      WHEN null IS NULL THEN head([turn IN ['began', 'discovered', 'disclosed', 'ended'] WHERE operation[turn] IS NOT NULL
        | {value: operation[turn], precision: operation[turn + 'Precision'], text: operation[turn + 'Text']}])
    END AS when
}
WITH target, operation, claims, outcome, count, links, day, when,
  CASE WHEN null IS NULL AND null IS NULL THEN [] ELSE disputed END AS disputed
ORDER BY day, operation.id, target.id, outcome, count LIMIT 100
RETURN target, operation, outcome, when,
  COLLECT {
    CALL (links, claims) {
      WITH links WHERE null IS NULL AND null IS NULL
      UNWIND links AS link UNWIND link.statedBy AS id
      MATCH (who:Ascribe {id: id})
      RETURN who
    UNION
      WITH claims WHERE null IS NOT NULL OR null IS NOT NULL
      UNWIND claims AS claim
      MATCH (claim)<-[made:MADE]-(who:Ascribe)
      WHERE made.role IN ['lead', 'joined'] AND who.kind IN ['State', 'Agency', 'Vendor', 'Company', 'Alliance']
      AND NOT who.id CONTAINS ':unnamed:' AND coalesce(claim.basis, '') <> 'self'
      // What its members have signed is theirs.
      AND NOT (who:Alliance AND EXISTS { (claim)<-[:MADE]-(:(State|Agency)&Ascribe) })
      RETURN who
    }
    RETURN DISTINCT who ORDER BY who.id
  } AS accordingTo,
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
    WITH source WHERE null IS NULL OR source.publishedTo <= null
    RETURN source ORDER BY none(link IN links WHERE source.id IN link.sources), source.id
  } AS sources,
  count, claims, disputed
ORDER BY day, operation.id, target.id, outcome, count
