// The comments that a cluster made, voiced or is the subject of, and that a document carries; newest first.
MATCH (e:Ascribe) WHERE e.id IN $ids
CALL (e) {
  MATCH (e)-[:MADE]->(c:Comment&Ascribe) RETURN 'made' AS role, c
  UNION MATCH (e)-[:VOICED]->(c:Comment&Ascribe) RETURN 'voiced' AS role, c
  UNION MATCH (c:Comment&Ascribe)-[:ABOUT]->(e) RETURN 'about' AS role, c
  UNION MATCH (c:Comment&Ascribe)-[:CITED_IN]->(e) RETURN 'cites' AS role, c
  UNION WITH e WHERE e:Comment RETURN 'itself' AS role, e AS c
}
WITH DISTINCT role, c WHERE $part IS NULL OR role = $part
WITH role, c
ORDER BY role, c.dateTo DESC, c.id
WITH role, count(*) AS count, collect(c)[$from..$limit] AS comments
UNWIND comments AS comment
RETURN role, count, comment,
  COLLECT { MATCH (w:Ascribe)-[:MADE]->(comment) RETURN DISTINCT w ORDER BY w.id } AS who,
  COLLECT { MATCH (comment)-[:ABOUT]->(w:Ascribe) RETURN DISTINCT w ORDER BY w.id } AS about,
  COLLECT { MATCH (d:Denial&Ascribe)-[:CONTESTS]->(comment) RETURN DISTINCT d ORDER BY d.id } AS contestedBy,
  COLLECT { MATCH (comment)-[:CITED_IN]->(s:Source&Ascribe) RETURN DISTINCT s ORDER BY s.id } AS sources,
  COLLECT {
    MATCH (comment)-[cited:CITED_IN]->(s:Source&Ascribe)
    WHERE cited.quote IS NOT NULL
    RETURN {source: s, words: cited.words, quote: cited.quote, locator: cited.locator} ORDER BY s.id, cited.locator
  } AS quotations
