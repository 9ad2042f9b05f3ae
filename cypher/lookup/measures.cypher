// The measures that a cluster took, is the object of or the reason for, and that a document carries; newest first.
MATCH (e:Ascribe) WHERE e.id IN $ids
CALL (e) {
  MATCH (e)-[:IMPOSED]->(m:Measure&Ascribe) RETURN 'took' AS role, m
  UNION MATCH (m:Measure&Ascribe)-[:AGAINST]->(e) RETURN 'against' AS role, m
  UNION MATCH (m:Measure&Ascribe)-[:ANSWERS]->(e) RETURN 'answers' AS role, m
  UNION MATCH (m:Measure&Ascribe)-[:CITED_IN]->(e) RETURN 'cites' AS role, m
  UNION WITH e WHERE e:Measure RETURN 'itself' AS role, e AS m
}
WITH DISTINCT role, m WHERE $part IS NULL OR role = $part
WITH role, m
ORDER BY role, m.dateTo DESC, m.id
WITH role, count(*) AS count, collect(m)[$from..$limit] AS measures
UNWIND measures AS measure
RETURN role, count, measure,
  COLLECT { MATCH (w:Ascribe)-[:IMPOSED]->(measure) RETURN DISTINCT w ORDER BY w.id } AS by,
  COLLECT { MATCH (measure)-[:AGAINST]->(w:Ascribe) RETURN DISTINCT w ORDER BY w.id } AS against,
  COLLECT { MATCH (measure)-[:ANSWERS]->(w:Ascribe) RETURN DISTINCT w ORDER BY w.id } AS answers,
  COLLECT { MATCH (measure)-[:CITED_IN]->(s:Source&Ascribe) RETURN DISTINCT s ORDER BY s.id } AS sources
