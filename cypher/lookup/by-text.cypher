// Statements, documents and things in whose words, title or description something is found by a full-text query, or in what is
// quoted from a document, best first, each with these texts.
CALL () {
  CALL db.index.fulltext.queryNodes('ascribe_texts', $texts, {limit: $limit}) YIELD node AS entity, score
  WHERE entity.kind IN $kinds
  RETURN entity, score, [entity.words, entity.quote, entity.basis, entity.title, entity.description] AS texts
UNION ALL
  CALL db.index.fulltext.queryRelationships('ascribe_quoted', $quotes, {limit: $limit}) YIELD relationship AS cited, score
  WITH startNode(cited) AS entity, cited, score
  WHERE entity:Ascribe AND entity.kind IN $kinds
  RETURN entity, score, [cited.words, cited.quote] AS texts
}
WITH entity, score, [text IN texts WHERE text IS NOT NULL] AS texts
RETURN entity {.id, .name, .kind, .state, .stateName} AS entity,
  entity {.id, .name, .kind, .state, .stateName} AS standing, entity.name AS matched, false AS alias, texts AS names
ORDER BY score DESC, entity.id
