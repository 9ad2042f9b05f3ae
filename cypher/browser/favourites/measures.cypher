// What was done about it: sanctions, indictments, summonses and the like
// As parameters, :param {against: null, by: null, type: null, since: null, until: null, asOf: null, limit: toInteger(100)}
CALL () {
  UNWIND null AS asked
  MATCH (:Ascribe {id: asked}) (()-[:SAME_AS]-(:Ascribe)){0,2} (()<-[:PART_OF]-(:Ascribe)){0,6} (body)
  WITH DISTINCT body
  CALL (body) {
    RETURN body AS party
  UNION
    MATCH (body)<-[:RUN_BY]-(:Ascribe) (()-[:SAME_AS]-(:Ascribe)){0,2} (party)
    RETURN party
  }
  WITH DISTINCT party
  CALL (party) {
    RETURN party AS hit
  UNION
    MATCH (party)<-[:MEMBER_OF|FRONT_FOR|CONTRACTS_FOR]-(:Ascribe) (()-[:SAME_AS]-(:Ascribe)){0,2} (hit)
    RETURN hit
  UNION
    MATCH (party)<-[:FRONT_FOR|CONTRACTS_FOR]-(:Ascribe) (()-[:SAME_AS]-(:Ascribe)){0,2} ()<-[:WORKS_FOR]-(:Ascribe) (()-[:SAME_AS]-(:Ascribe)){0,2} (hit)
    RETURN hit
  }
  WITH DISTINCT hit
  MATCH (hit)<-[:AGAINST|ANSWERS]-(measure:Ascribe)
  RETURN measure
UNION
  WITH 1 AS go WHERE null IS NULL
  MATCH (:Ascribe {id: null}) (()-[:SAME_AS]-(:Ascribe)){0,2} (()<-[:PART_OF]-(:Ascribe)){0,6} (by)
  WITH DISTINCT by
  MATCH (by)-[:IMPOSED]->(measure:Ascribe)
  RETURN measure
UNION
  WITH 1 AS go WHERE null IS NULL AND null IS NULL
  MATCH (measure:Ascribe {kind: 'Measure'})
  RETURN measure
}
WITH DISTINCT measure
WHERE (null IS NULL OR measure.onRecord <= null)
  AND (null IS NULL OR measure.type = null)
  AND (null IS NULL OR measure.dateTo >= null)
  AND (null IS NULL OR measure.dateFrom <= null)
  AND (null IS NULL OR EXISTS {
    (measure)<-[:IMPOSED]-(:Ascribe) (()-[:PART_OF]->(:Ascribe)){0,6} (()-[:SAME_AS]-(:Ascribe)){0,2} (:Ascribe {id: null})
  })
WITH measure ORDER BY measure.dateFrom, measure.id LIMIT 100
RETURN measure,
  measure.type AS type,
  COLLECT { MATCH (measure)<-[:IMPOSED]-(by:Ascribe) RETURN DISTINCT by ORDER BY by.id } AS by,
  COLLECT { MATCH (measure)-[:AGAINST]->(against:Ascribe) RETURN DISTINCT against ORDER BY against.id } AS against,
  COLLECT { MATCH (measure)-[:ANSWERS]->(answered:Ascribe) RETURN DISTINCT answered ORDER BY answered.id } AS answers,
  {value: measure.date, precision: measure.datePrecision, text: measure.dateText} AS date,
  COLLECT { MATCH (measure)-[:CITED_IN]->(source:Ascribe) RETURN DISTINCT source ORDER BY source.id } AS sources,
  measure.words AS words
ORDER BY measure.dateFrom, measure.id
