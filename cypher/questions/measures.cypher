// What was done about it: sanctions, indictments, summonses and the like
// order: 80
// description: Measures against the one asked for or in answer to it. A group stands for its accepted identities, its
//   members, its front companies and those who work for them; an agency or state for its bodies, the groups they are
//   said to run, and the people, fronts and contractors of all of these. The column against tells whom each is against.
// param: against | entity(ACCUSABLE, Operation) | optional
//   | Whom it is against, or what it answers | Wuhan Xiaoruizhi
// param: by | entity(STATING) | optional | Who took it; a state stands for its bodies
//   | United States
// param: type | one-of(sanction, indictment, summons, advisory, reward, takedown, expulsion, arrest, statement, other)
//   | optional | What was done | sanction
// param: since | date(first) | optional | Taken on that day or later | 2024
// param: until | date(last) | optional | Taken on that day or earlier | 2024-03-25
// param: asOf | date(last) | optional | Only what was on record on that day | 2024-03-25
// param: limit | number(1..1000) | default 100 | Rows at most | 20
// column: measure | entity | The measure
// column: type | text | What was done
// column: by | entities | Who took it
// column: against | entities | Whom it is against
// column: answers | entities | The operation or group that it answers
// column: date | date | When it was taken
// column: sources | sources | Where it can be read
// column: words | text | The words that were used, verbatim
// column: quote | text | Another passage, verbatim
// column: description | text | What it does, in other words

CALL () {
  UNWIND $against AS asked
  MATCH (:Ascribe {id: asked}) (()-[:SAME_AS]-(:Ascribe)){0,2} (()<-[below:PART_OF]-(:Ascribe) WHERE $asOf IS NULL OR below.onRecord <= $asOf){0,6} (body)
  WITH DISTINCT body
  CALL (body) {
    RETURN body AS party
  UNION
    MATCH (body)<-[run:RUN_BY]-(:Ascribe) (()-[:SAME_AS]-(:Ascribe)){0,2} (party)
    WHERE $asOf IS NULL OR run.onRecord <= $asOf
    RETURN party
  }
  WITH DISTINCT party
  CALL (party) {
    RETURN party AS hit
  UNION
    MATCH (party)<-[link:MEMBER_OF|FRONT_FOR|CONTRACTS_FOR]-(:Ascribe) (()-[:SAME_AS]-(:Ascribe)){0,2} (hit)
    WHERE $asOf IS NULL OR link.onRecord <= $asOf
    RETURN hit
  UNION
    // Those who work for an agency, an army unit above all; of a state that would be whoever ever spoke for it.
    MATCH (party:Agency)<-[works:WORKS_FOR]-(:Ascribe) (()-[:SAME_AS]-(:Ascribe)){0,2} (hit)
    WHERE $asOf IS NULL OR works.onRecord <= $asOf
    RETURN hit
  UNION
    MATCH (party)<-[link:FRONT_FOR|CONTRACTS_FOR]-(:Ascribe) (()-[:SAME_AS]-(:Ascribe)){0,2} ()<-[works:WORKS_FOR]-(:Ascribe)
      (()-[:SAME_AS]-(:Ascribe)){0,2} (hit)
    WHERE $asOf IS NULL OR link.onRecord <= $asOf AND works.onRecord <= $asOf
    RETURN hit
  }
  WITH DISTINCT hit
  MATCH (hit)<-[:AGAINST|ANSWERS]-(measure:Ascribe)
  RETURN measure
UNION
  WITH 1 AS go WHERE $against IS NULL
  // Below it is checked by whom, as of the day.
  MATCH (:Ascribe {id: $by}) (()-[:SAME_AS]-(:Ascribe)){0,2} (()<-[:PART_OF]-(:Ascribe)){0,6} (by)
  WITH DISTINCT by
  MATCH (by)-[:IMPOSED]->(measure:Ascribe)
  RETURN measure
UNION
  WITH 1 AS go WHERE $against IS NULL AND $by IS NULL
  MATCH (measure:Ascribe {kind: 'Measure'})
  RETURN measure
}
WITH DISTINCT measure
WHERE ($asOf IS NULL OR measure.onRecord <= $asOf)
  AND ($type IS NULL OR measure.type = $type)
  AND ($since IS NULL OR measure.dateTo >= $since)
  AND ($until IS NULL OR measure.dateFrom <= $until)
  AND ($by IS NULL OR EXISTS {
    (measure)<-[:IMPOSED]-(:Ascribe) (()-[above:PART_OF]->(:Ascribe) WHERE $asOf IS NULL OR above.onRecord <= $asOf){0,6} (()-[:SAME_AS]-(:Ascribe)){0,2} (:Ascribe {id: $by})
  })
WITH measure ORDER BY measure.dateFrom, measure.id LIMIT $limit
RETURN measure,
  measure.type AS type,
  COLLECT { MATCH (measure)<-[:IMPOSED]-(by:Ascribe) RETURN DISTINCT by ORDER BY by.id } AS by,
  COLLECT { MATCH (measure)-[:AGAINST]->(against:Ascribe) RETURN DISTINCT against ORDER BY against.id } AS against,
  COLLECT { MATCH (measure)-[:ANSWERS]->(answered:Ascribe) RETURN DISTINCT answered ORDER BY answered.id } AS answers,
  {value: measure.date, precision: measure.datePrecision, text: measure.dateText} AS date,
  COLLECT {
    MATCH (measure)-[:CITED_IN]->(source:Ascribe) WHERE $asOf IS NULL OR source.publishedTo <= $asOf
    RETURN DISTINCT source ORDER BY source.id
  } AS sources,
  measure.words AS words,
  head(COLLECT {
    MATCH (measure)-[cited:CITED_IN]->(source:Ascribe)
    WHERE cited.quote IS NOT NULL AND ($asOf IS NULL OR source.publishedTo <= $asOf)
    RETURN cited.quote AS quote ORDER BY NOT coalesce(source.primary, false), source.publishedTo, source.id LIMIT 1
  }) AS quote,
  measure.description AS description
ORDER BY measure.dateFrom, measure.id
