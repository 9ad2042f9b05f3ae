// The denials that a cluster issued or voiced, that accuse it in return, or that contest a claim against it; newest first.
MATCH (e:Ascribe) WHERE e.id IN $ids
CALL (e) {
  MATCH (e)-[:ISSUED]->(d:Denial&Ascribe) RETURN 'issued' AS role, d
  UNION MATCH (e)-[:VOICED]->(d:Denial&Ascribe) RETURN 'voiced' AS role, d
  UNION MATCH (d:Denial&Ascribe)-[:COUNTERS]->(e) RETURN 'accusedInReturn' AS role, d
  UNION MATCH (d:Denial&Ascribe)-[:CONTESTS]->(:Attribution&Ascribe)-[:POINTS_TO|ABOUT]->(e) RETURN 'contests' AS role, d
  UNION MATCH (d:Denial&Ascribe)-[:CONTESTS]->(e) RETURN 'contests' AS role, d
  UNION MATCH (d:Denial&Ascribe)-[:CITED_IN]->(e) RETURN 'cites' AS role, d
  UNION WITH e WHERE e:Denial RETURN 'itself' AS role, e AS d
}
WITH DISTINCT role, d WHERE $part IS NULL OR role = $part
WITH role, d
ORDER BY role, d.dateTo DESC, d.id
WITH role, count(*) AS count, collect(d)[$from..$limit] AS denials
UNWIND denials AS denial
RETURN role, count, denial,
  COLLECT { MATCH (w:Ascribe)-[:ISSUED]->(denial) RETURN DISTINCT w ORDER BY w.id } AS who,
  COLLECT { MATCH (denial)-[:CONTESTS]->(c:Attribution&Ascribe) RETURN DISTINCT c ORDER BY c.id LIMIT 20 } AS contests,
  COLLECT { MATCH (denial)-[:COUNTERS]->(w:Ascribe) RETURN DISTINCT w ORDER BY w.id } AS accuses,
  COLLECT { MATCH (denial)-[:CITED_IN]->(s:Source&Ascribe) RETURN DISTINCT s ORDER BY s.id } AS sources
