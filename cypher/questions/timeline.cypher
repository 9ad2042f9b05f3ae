// What happened around an entity, and when
// order: 140
// description: Dated events that it takes part in, in whatever role: operations that it is accused of or that hit it,
//   with their beginning, end, discovery and disclosure as each source dates them; claims, denials, comments and measures by
//   it, about it or against it. A state stands for its bodies and what is in it, a body for those below it, a group for its
//   accepted identities, its members, its front companies and those who work for them, an operation for its parts.
// param: entity | entity(THINGS)
//   | required | Whose events | APT31
// param: asOf | date(last) | optional | Only what was on record on that day | 2024-03-25
// param: limit | number(1..1000) | default 100 | Rows at most | 20
// column: date | date | When it happened
// column: event | text | What happened
// column: entities | entities | The operation, claim, denial, comment or measure, then those who take part
// column: sources | sources | Where it can be read

// What it takes part in; own tells that a claim is by it, about it or against it, not only about what hit it.
CALL () {
  UNWIND $entity AS asked
  MATCH (:Ascribe {id: asked}) (()-[:SAME_AS]-(:Ascribe)){0,2} (()<-[below:PART_OF]-(:Ascribe) WHERE $asOf IS NULL OR below.onRecord <= $asOf){0,6} (self)
  WITH DISTINCT self
  CALL (self) {
    RETURN self AS party
  UNION
    MATCH (self)<-[link:MEMBER_OF|FRONT_FOR]-(:Ascribe) (()-[:SAME_AS]-(:Ascribe)){0,2} (party)
    WHERE ($asOf IS NULL OR link.onRecord <= $asOf)
    RETURN party
  UNION
    MATCH (self)<-[link:FRONT_FOR]-(:Ascribe) (()-[:SAME_AS]-(:Ascribe)){0,2} ()<-[works:WORKS_FOR]-(:Ascribe) (()-[:SAME_AS]-(:Ascribe)){0,2} (party)
    WHERE ($asOf IS NULL OR link.onRecord <= $asOf) AND ($asOf IS NULL OR works.onRecord <= $asOf)
    RETURN party
  }
  WITH DISTINCT party
  MATCH (party)<-[:POINTS_TO|ABOUT|AGAINST|ANSWERS]-(said:Ascribe)
  // What is claimed of two operations at once makes neither a part of the other's story.
  RETURN said, NOT party:Operation AS own
UNION
  UNWIND $entity AS asked
  MATCH (:Ascribe {id: asked}) (()-[:SAME_AS]-(:Ascribe)){0,2} (()<-[below:PART_OF]-(:Ascribe) WHERE $asOf IS NULL OR below.onRecord <= $asOf){0,6} (self)
  WITH DISTINCT self
  MATCH (self)-[:MADE|VOICED|ISSUED|IMPOSED]->(said:Ascribe)
  RETURN said, true AS own
UNION
  UNWIND $entity AS asked
  MATCH (:Ascribe {id: asked}) (()-[:SAME_AS]-(:Ascribe)){0,2} (()<-[below:PART_OF]-(:Ascribe) WHERE $asOf IS NULL OR below.onRecord <= $asOf){0,6} (said:Operation)
  RETURN said, true AS own
UNION
  UNWIND $entity AS asked
  MATCH (:Ascribe {id: asked}) (()<-[inside:IN|PART_OF]-(:Ascribe) WHERE $asOf IS NULL OR inside.onRecord <= $asOf){0,6} (target)
  WITH DISTINCT target
  MATCH (target)<-[hit:TARGETED]-(operation:Ascribe)
  WHERE ($asOf IS NULL OR hit.onRecord <= $asOf)
  WITH DISTINCT operation
  CALL (operation) {
    RETURN operation AS said
  UNION ALL
    MATCH (operation) (()-[above:PART_OF]->(:Ascribe) WHERE $asOf IS NULL OR above.onRecord <= $asOf){0,6} ()<-[:ABOUT]-(said:Attribution&Ascribe)
    RETURN said
  }
  RETURN said, false AS own
}
WITH said, max(own) AS own
WHERE $asOf IS NULL OR said:Operation OR said.onRecord <= $asOf
// From there to the operations that the claims are about and to what was said against the claims.
CALL (said, own) {
  RETURN said AS node
UNION ALL
  WITH said, own WHERE own AND said:Attribution
  MATCH (said)-[:ABOUT]->(:Ascribe) (()<-[below:PART_OF]-(:Ascribe) WHERE $asOf IS NULL OR below.onRecord <= $asOf){0,6} (node:Operation)
  RETURN node
UNION ALL
  MATCH (said)<-[:CONTESTS]-(node:Ascribe)
  RETURN node
}
WITH DISTINCT node AS known
CALL (known) {
  RETURN known AS node
UNION ALL
  MATCH (known:Operation)<-[:ANSWERS]-(node:Ascribe)
  RETURN node
}
WITH DISTINCT node
// All else has one date; an operation has several, each as somebody gives it, or as a catalogue that says not who.
CALL (node) {
  WITH node WHERE NOT node:Operation AND node.dateFrom IS NOT NULL AND ($asOf IS NULL OR node.onRecord <= $asOf)
  RETURN 'date' AS turn, node.dateFrom AS day, {value: node.date, precision: node.datePrecision, text: node.dateText} AS date, [] AS links
UNION ALL
  MATCH (node:Operation)<-[dated:DATED]-(:Ascribe) WHERE ($asOf IS NULL OR dated.onRecord <= $asOf)
  WITH dated.event AS turn, dated.dateFrom AS day, dated.date AS value, dated.datePrecision AS precision, dated
  ORDER BY dated.onRecord, dated.statedBy
  WITH turn, day, value, precision, head(collect(dated.dateText)) AS text, collect(dated) AS links
  RETURN turn, day, {value: value, precision: precision, text: text} AS date, links
UNION ALL
  WITH node WHERE node:Operation AND $asOf IS NULL
  UNWIND ['began', 'ended', 'discovered', 'disclosed'] AS turn
  WITH node, turn WHERE node[turn] IS NOT NULL
  RETURN turn, node[turn + 'From'] AS day,
    {value: node[turn], precision: node[turn + 'Precision'], text: node[turn + 'Text']} AS date, [] AS links
}
WITH node, turn, day, date, links,
  CASE node.kind WHEN 'Operation' THEN 0 WHEN 'Attribution' THEN 1 WHEN 'Measure' THEN 2 ELSE 3 END AS place
ORDER BY day, place, node.id, turn, toString(date.value) LIMIT $limit
CALL (node, links) {
  CALL (node, links) {
    MATCH (node)<-[:MADE|ISSUED|IMPOSED]-(one:Ascribe)
    RETURN one, 0 AS rank
  UNION
    MATCH (node)-[link:ABOUT|TARGETED|CONTESTS|ANSWERS]->(one:Ascribe)
    WHERE $asOf IS NULL OR coalesce(link.onRecord <= $asOf, NOT link:TARGETED)
      AND coalesce(one.onRecord <= $asOf, NOT one:Attribution|Denial|Measure|Comment)
    RETURN one, 1 AS rank
  UNION
    MATCH (node)-[:POINTS_TO|AGAINST]->(one:Ascribe)
    RETURN one, 2 AS rank
  UNION
    UNWIND links AS link UNWIND link.statedBy AS id
    MATCH (one:Ascribe {id: id})
    RETURN one, 3 AS rank
  }
  WITH one, min(rank) AS rank ORDER BY rank, one.id
  RETURN collect(one) AS parties
}
RETURN date,
  CASE
    WHEN turn = 'began' THEN 'Operation began: '
    WHEN turn = 'ended' THEN 'Operation ended: '
    WHEN turn = 'discovered' THEN 'Operation noticed: '
    WHEN turn = 'disclosed' THEN 'Operation made public: '
    WHEN node:Attribution THEN 'Claim: '
    WHEN node:Measure THEN 'Measure (' + coalesce(node.type, 'other') + '): '
    WHEN node:Comment THEN 'Comment: '
    ELSE 'Denial: '
  END + node.name + CASE WHEN node.words IS NULL THEN '' ELSE ' ("' + node.words + '")' END AS event,
  [node] + parties AS entities,
  COLLECT {
    CALL (node, links) {
      WITH node WHERE NOT node:Operation
      MATCH (node)-[:CITED_IN]->(source:Ascribe)
      RETURN source
    UNION
      UNWIND links AS link UNWIND link.sources AS id
      MATCH (source:Ascribe {id: id})
      RETURN source
    UNION
      // Of a date that nobody states by himself, the documents on the operation.
      WITH node, links WHERE node:Operation AND size(links) = 0
      MATCH (node)-[:CITED_IN]->(source:Ascribe)
      RETURN source
    UNION
      WITH node, links WHERE node:Operation AND size(links) = 0
      MATCH (node)-[hit:TARGETED]->(:Ascribe)
      UNWIND hit.sources AS id
      MATCH (source:Ascribe {id: id})
      RETURN source
    }
    WITH DISTINCT source WHERE $asOf IS NULL OR source.publishedTo <= $asOf
    RETURN source ORDER BY source.id
  } AS sources
ORDER BY day, place, node.id, turn, toString(date.value)
