// What came on record
WITH date('9999-12-31') AS last
CALL (last) {
  MATCH (said:Ascribe)
  WHERE date('2024-03-25') <= said.onRecord <= last AND said.kind IN ['Attribution', 'Denial', 'Measure', 'Comment']
  RETURN said, null AS fact, null AS other, said.onRecord AS day,
    CASE said.kind WHEN 'Attribution' THEN 0 WHEN 'Denial' THEN 1 WHEN 'Measure' THEN 2 ELSE 3 END AS place
UNION ALL
  CALL (last) {
    MATCH (one:Ascribe)-[fact:PART_OF]->(other:Ascribe)
    USING INDEX fact:PART_OF(onRecord)
    WHERE date('2024-03-25') <= fact.onRecord <= last
    RETURN one, fact, other
  UNION ALL
    MATCH (one:Ascribe)-[fact:BELONGS_TO]->(other:Ascribe)
    USING INDEX fact:BELONGS_TO(onRecord)
    WHERE date('2024-03-25') <= fact.onRecord <= last
    RETURN one, fact, other
  UNION ALL
    MATCH (one:Ascribe)-[fact:DATED]->(other:Ascribe)
    USING INDEX fact:DATED(onRecord)
    WHERE date('2024-03-25') <= fact.onRecord <= last
    RETURN one, fact, other
  UNION ALL
    MATCH (one:Ascribe)-[fact:RUN_BY]->(other:Ascribe)
    USING INDEX fact:RUN_BY(onRecord)
    WHERE date('2024-03-25') <= fact.onRecord <= last
    RETURN one, fact, other
  UNION ALL
    MATCH (one:Ascribe)-[fact:FRONT_FOR]->(other:Ascribe)
    USING INDEX fact:FRONT_FOR(onRecord)
    WHERE date('2024-03-25') <= fact.onRecord <= last
    RETURN one, fact, other
  UNION ALL
    MATCH (one:Ascribe)-[fact:CONTRACTS_FOR]->(other:Ascribe)
    USING INDEX fact:CONTRACTS_FOR(onRecord)
    WHERE date('2024-03-25') <= fact.onRecord <= last
    RETURN one, fact, other
  UNION ALL
    MATCH (one:Ascribe)-[fact:MEMBER_OF]->(other:Ascribe)
    USING INDEX fact:MEMBER_OF(onRecord)
    WHERE date('2024-03-25') <= fact.onRecord <= last
    RETURN one, fact, other
  UNION ALL
    MATCH (one:Ascribe)-[fact:WORKS_FOR]->(other:Ascribe)
    USING INDEX fact:WORKS_FOR(onRecord)
    WHERE date('2024-03-25') <= fact.onRecord <= last
    RETURN one, fact, other
  UNION ALL
    MATCH (one:Ascribe)-[fact:TARGETED]->(other:Ascribe)
    USING INDEX fact:TARGETED(onRecord)
    WHERE date('2024-03-25') <= fact.onRecord <= last
    RETURN one, fact, other
  UNION ALL
    MATCH (one:Ascribe)-[fact:IN]->(other:Ascribe)
    USING INDEX fact:IN(onRecord)
    WHERE date('2024-03-25') <= fact.onRecord <= last
    RETURN one, fact, other
  UNION ALL
    MATCH (one:Ascribe)-[fact:NAMES]->(other:Ascribe)
    USING INDEX fact:NAMES(onRecord)
    WHERE date('2024-03-25') <= fact.onRecord <= last
    RETURN one, fact, other
  UNION ALL
    MATCH (one:Ascribe)-[fact:BASED_IN]->(other:Ascribe)
    USING INDEX fact:BASED_IN(onRecord)
    WHERE date('2024-03-25') <= fact.onRecord <= last
    RETURN one, fact, other
  }
  RETURN one AS said, fact, other, fact.onRecord AS day, 4 AS place
}
WITH last, said, fact, other, day, place, coalesce(type(fact), '') AS type, coalesce(other.id, '') AS end, coalesce(fact.statedBy, []) AS by, coalesce(fact.event, '') AS event
ORDER BY day, place, said.id, type, end, by, event LIMIT 100
RETURN {value: toString(day), precision: 'day', text: null} AS onRecord,
  ['claim', 'denial', 'measure', 'comment', 'fact'][place] AS kind,
  said AS what,
  COLLECT {
    CALL (said, fact, by) {
      WITH said WHERE fact IS NULL
      MATCH (said)<-[made:MADE|ISSUED|IMPOSED]-(who:Ascribe)
      RETURN who, CASE made.role WHEN 'joined' THEN 1 WHEN 'supported' THEN 2 ELSE 0 END AS rank
    UNION
      UNWIND by AS id
      MATCH (who:Ascribe {id: id})
      RETURN who, 0 AS rank
    }
    WITH DISTINCT who, rank
    RETURN who ORDER BY rank, who.id
  } AS who,
  COLLECT {
    CALL (said, fact, other) {
      WITH other WHERE fact IS NOT NULL
      RETURN other AS about
    UNION
      WITH said WHERE fact IS NULL
      MATCH (said)-[:ABOUT|CONTESTS|ANSWERS|POINTS_TO|AGAINST|COUNTERS]->(about:Ascribe)
      RETURN about
    }
    WITH about, last
    // What came on record later stands in a row of its own day.
    WHERE NOT about.kind IN ['Attribution', 'Denial', 'Measure', 'Comment'] OR coalesce(about.onRecord <= last, true)
    RETURN about ORDER BY fact IS NULL AND NOT EXISTS { (said)-[:ABOUT|CONTESTS|ANSWERS]->(about) }, about.id
  } AS about,
  COLLECT {
    CALL (said, fact) {
      WITH said WHERE fact IS NULL
      MATCH (said)-[:CITED_IN]->(source:Ascribe)
      RETURN source
    UNION
      UNWIND fact.sources AS id
      MATCH (source:Ascribe {id: id})
      RETURN source
    }
    WITH DISTINCT source, last WHERE coalesce(source.publishedTo <= last, true)
    RETURN source ORDER BY source.id
  } AS sources,
  type(fact) AS fact
ORDER BY day, place, said.id, type, end, by, event
