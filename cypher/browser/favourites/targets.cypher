// Who was hit by a group, an operation, or those whom an agency or state is behind
CALL () {
  MATCH (operation:Ascribe {kind: 'Operation'})
  RETURN operation
}
// What several sources describe is one operation.
OPTIONAL MATCH (operation)-[:SAME_AS]->(standing:Ascribe)
WITH DISTINCT coalesce(standing, operation) AS operation
WITH operation, COLLECT {
  MATCH (operation) (()<-[:SAME_AS]-(:Ascribe)){0,1} (()-[whole:PART_OF]->(:Ascribe)){0,6} ()<-[:ABOUT]-(claim:Attribution&Ascribe)
  RETURN DISTINCT claim ORDER BY claim.dateFrom, claim.id
} AS all
WITH operation, [claim IN all WHERE claim.stoodUntil IS NULL] AS claims, all
WITH operation, claims, [claim IN all WHERE NOT claim IN claims
    AND NOT any(other IN claims WHERE EXISTS { (claim) (()-[:REPORTS_SAME_STATEMENT]-(:Ascribe)){1,8} (other) })] AS disputed
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
MATCH (operation) (()<-[:SAME_AS]-(:Ascribe)){0,1} ()-[hit:TARGETED]->(target:Ascribe)
WITH target, operation, claims, [] AS disputed, day, when,
  hit.outcome AS outcome, hit.count AS count, collect(hit) AS links
ORDER BY day, operation.id, target.id, outcome, count LIMIT 100
// What the claims say is the same for all that an operation hit.
WITH operation, claims, disputed, day, when, collect({target: target, outcome: outcome, count: count, links: links}) AS rows
WITH operation, claims, disputed, day, when, rows,
  COLLECT {
    UNWIND [] AS claim
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
    RETURN DISTINCT source ORDER BY source.id
  } AS cited
UNWIND rows AS row
WITH row.target AS target, operation, row.outcome AS outcome, row.count AS count, row.links AS links, claims, disputed, day, when,
  attributors, cited
RETURN target, operation, outcome, when,
  COLLECT {
    UNWIND links AS link
    UNWIND link.statedBy AS id
    MATCH (who:Ascribe {id: id})
    RETURN DISTINCT who ORDER BY who.id
  } AS accordingTo,
  COLLECT {
    UNWIND links AS link
    UNWIND link.sources AS id
    MATCH (source:Ascribe {id: id})
    RETURN DISTINCT source ORDER BY source.id
  } + [source IN cited WHERE none(link IN links WHERE source.id IN link.sources)] AS sources,
  count, claims, disputed
ORDER BY day, operation.id, target.id, outcome, count
