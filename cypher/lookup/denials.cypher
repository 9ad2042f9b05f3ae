// The denials that a cluster issued or voiced, that accuse it in return, or that contest a claim against it; newest first.
MATCH (e:Entity) WHERE e.id IN $ids
CALL (e) {
  MATCH (e)-[:ISSUED]->(d:Denial) RETURN 'issued' AS role, d
  UNION MATCH (e)-[:VOICED]->(d:Denial) RETURN 'voiced' AS role, d
  UNION MATCH (d:Denial)-[:COUNTERS]->(e) RETURN 'accusedInReturn' AS role, d
  UNION MATCH (d:Denial)-[:CONTESTS]->(:Attribution)-[:POINTS_TO|ABOUT]->(e) RETURN 'contests' AS role, d
  UNION MATCH (d:Denial)-[:CONTESTS]->(e) RETURN 'contests' AS role, d
  UNION MATCH (d:Denial)-[:CITED_IN]->(e) RETURN 'cites' AS role, d
  UNION WITH e WHERE e:Denial RETURN 'itself' AS role, e AS d
}
WITH DISTINCT role, d
ORDER BY role, d.dateTo DESC, d.id
WITH role, count(*) AS count, collect(d)[..$limit] AS denials
UNWIND denials AS denial
RETURN role, count, denial,
  COLLECT { MATCH (w:Entity)-[:ISSUED]->(denial) RETURN DISTINCT w ORDER BY w.id } AS who,
  COLLECT { MATCH (denial)-[:CONTESTS]->(c:Attribution) RETURN DISTINCT c ORDER BY c.id LIMIT 20 } AS contests,
  COLLECT { MATCH (denial)-[:COUNTERS]->(w:Entity) RETURN DISTINCT w ORDER BY w.id } AS accuses,
  COLLECT { MATCH (denial)-[:CITED_IN]->(s:Source) RETURN DISTINCT s ORDER BY s.id } AS sources
