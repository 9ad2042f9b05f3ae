// What was done about it: sanctions, indictments, summonses and the like
// As parameters, :param {against: null, by: null, type: null, since: null, until: null, asOf: null, limit: toInteger(100)}
CALL () {
  UNWIND null AS asked
  MATCH (:Ascribe {id: asked}) (()-[:SAME_AS]-(:Ascribe)){0,2} (()<-[below:PART_OF]-(:Ascribe) WHERE null IS NULL OR below.onRecord <= null){0,6} (body)
  WITH DISTINCT body
  CALL (body) {
    RETURN body AS party
  UNION
    MATCH (body)<-[run:RUN_BY]-(:Ascribe) (()-[:SAME_AS]-(:Ascribe)){0,2} (party)
    WHERE null IS NULL OR run.onRecord <= null
    RETURN party
  }
  WITH DISTINCT party
  CALL (party) {
    RETURN party AS hit
  UNION
    MATCH (party)<-[link:MEMBER_OF|FRONT_FOR|CONTRACTS_FOR]-(:Ascribe) (()-[:SAME_AS]-(:Ascribe)){0,2} (hit)
    WHERE null IS NULL OR link.onRecord <= null
    RETURN hit
  UNION
    // Those who work for an agency, an army unit above all; of a state that would be whoever ever spoke for it.
    MATCH (party:Agency)<-[works:WORKS_FOR]-(:Ascribe) (()-[:SAME_AS]-(:Ascribe)){0,2} (hit)
    WHERE null IS NULL OR works.onRecord <= null
    RETURN hit
  UNION
    MATCH (party)<-[link:FRONT_FOR|CONTRACTS_FOR]-(:Ascribe) (()-[:SAME_AS]-(:Ascribe)){0,2} ()<-[works:WORKS_FOR]-(:Ascribe)
      (()-[:SAME_AS]-(:Ascribe)){0,2} (hit)
    WHERE null IS NULL OR link.onRecord <= null AND works.onRecord <= null
    RETURN hit
  }
  WITH DISTINCT hit
  MATCH (hit)<-[:AGAINST|ANSWERS]-(measure:Ascribe)
  RETURN measure
UNION
  WITH 1 AS go WHERE null IS NULL
  MATCH (:Ascribe {id: null}) (()-[:SAME_AS]-(:Ascribe)){0,2} (()<-[below:PART_OF]-(:Ascribe) WHERE null IS NULL OR below.onRecord <= null){0,6} (by)
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
    (measure)<-[:IMPOSED]-(:Ascribe) (()-[above:PART_OF]->(:Ascribe) WHERE null IS NULL OR above.onRecord <= null){0,6} (()-[:SAME_AS]-(:Ascribe)){0,2} (:Ascribe {id: null})
  })
WITH measure ORDER BY measure.dateFrom, measure.id LIMIT 100
RETURN measure,
  measure.type AS type,
  COLLECT { MATCH (measure)<-[:IMPOSED]-(by:Ascribe) RETURN DISTINCT by ORDER BY by.id } AS by,
  COLLECT { MATCH (measure)-[:AGAINST]->(against:Ascribe) RETURN DISTINCT against ORDER BY against.id } AS against,
  COLLECT { MATCH (measure)-[:ANSWERS]->(answered:Ascribe) RETURN DISTINCT answered ORDER BY answered.id } AS answers,
  {value: measure.date, precision: measure.datePrecision, text: measure.dateText} AS date,
  COLLECT {
    MATCH (measure)-[:CITED_IN]->(source:Ascribe) WHERE null IS NULL OR source.publishedTo <= null
    RETURN DISTINCT source ORDER BY source.id
  } AS sources,
  measure.words AS words,
  head(COLLECT {
    MATCH (measure)-[cited:CITED_IN]->(source:Ascribe)
    WHERE cited.quote IS NOT NULL AND (null IS NULL OR source.publishedTo <= null)
    RETURN cited.quote AS quote ORDER BY NOT coalesce(source.primary, false), source.publishedTo, source.id LIMIT 1
  }) AS quote,
  measure.description AS description
ORDER BY measure.dateFrom, measure.id
