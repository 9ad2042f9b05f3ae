// What was done about it: sanctions, indictments, summonses and the like
CALL () {
  MATCH (measure:Ascribe {kind: 'Measure'})
  RETURN measure
}
WITH DISTINCT measure
WITH measure ORDER BY measure.dateFrom, measure.id LIMIT 100
RETURN measure,
  measure.type AS type,
  COLLECT { MATCH (measure)<-[:IMPOSED]-(by:Ascribe) RETURN DISTINCT by ORDER BY by.id } AS by,
  COLLECT { MATCH (measure)-[:AGAINST]->(against:Ascribe) RETURN DISTINCT against ORDER BY against.id } AS against,
  COLLECT { MATCH (measure)-[:ANSWERS]->(answered:Ascribe) RETURN DISTINCT answered ORDER BY answered.id } AS answers,
  {value: measure.date, precision: measure.datePrecision, text: measure.dateText} AS date,
  COLLECT {
    MATCH (measure)-[:CITED_IN]->(source:Ascribe)
    RETURN DISTINCT source ORDER BY source.id
  } AS sources,
  measure.words AS words,
  head(COLLECT {
    MATCH (measure)-[cited:CITED_IN]->(source:Ascribe)
    WHERE cited.quote IS NOT NULL
    RETURN cited.quote AS quote ORDER BY NOT coalesce(source.primary, false), source.publishedTo, source.id LIMIT 1
  }) AS quote,
  measure.description AS description
ORDER BY measure.dateFrom, measure.id
