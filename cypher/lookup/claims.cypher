// The claims that a cluster made, voiced, is the subject of or is accused in, and that a document carries; newest first.
MATCH (e:Ascribe) WHERE e.id IN $ids
CALL (e) {
  MATCH (e)-[:MADE]->(c:Attribution&Ascribe) RETURN 'made' AS role, c
  UNION MATCH (e)-[:VOICED]->(c:Attribution&Ascribe) RETURN 'voiced' AS role, c
  UNION MATCH (c:Attribution&Ascribe)-[:ABOUT]->(e) RETURN 'about' AS role, c
  UNION MATCH (c:Attribution&Ascribe)-[:POINTS_TO]->(e) RETURN 'accused' AS role, c
  UNION MATCH (c:Attribution&Ascribe)-[:CITED_IN]->(e) RETURN 'cites' AS role, c
  UNION MATCH (c:Attribution&Ascribe)-[:REPORTS_SAME_STATEMENT]-(e) RETURN 'sameStatement' AS role, c
  UNION WITH e WHERE e:Attribution RETURN 'itself' AS role, e AS c
}
WITH DISTINCT role, c WHERE $part IS NULL OR role = $part
WITH role, c
ORDER BY role, c.dateTo DESC, c.id
WITH role, count(*) AS count, collect(c)[$from..$limit] AS claims
UNWIND claims AS claim
RETURN role, count, claim,
  COLLECT { MATCH (w:Ascribe)-[made:MADE]->(claim) WITH w, min(CASE made.role WHEN 'lead' THEN 0 WHEN 'joined' THEN 1 ELSE 2 END) AS rank
            RETURN w ORDER BY rank, w.id } AS who,
  COLLECT { MATCH (claim)-[:ABOUT]->(w:Ascribe) RETURN DISTINCT w ORDER BY w.id } AS what,
  COLLECT { MATCH (claim)-[:POINTS_TO]->(w:Ascribe) RETURN DISTINCT w ORDER BY w.id } AS whom,
  COLLECT { MATCH (d:Denial&Ascribe)-[:CONTESTS]->(claim) RETURN DISTINCT d ORDER BY d.id } AS contestedBy,
  COLLECT { MATCH (claim)-[:CITED_IN]->(s:Source&Ascribe) RETURN DISTINCT s ORDER BY s.id } AS sources,
  COLLECT {
    MATCH (claim)-[cited:CITED_IN]->(s:Source&Ascribe)
    WHERE cited.quote IS NOT NULL
    RETURN {source: s, words: cited.words, quote: cited.quote, locator: cited.locator} ORDER BY s.id, cited.locator
  } AS quotations
