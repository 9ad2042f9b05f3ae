// What happened around an entity, and when
// order: 140
// description: Dated events that it takes part in, in whatever role: operations that it is accused of or that hit it,
//   with their beginning, end, discovery and disclosure; claims, denials and measures by it, about it or against it. A
//   state stands for its bodies and what is in it, a body for those below it, a group for its accepted identities, its
//   members, its front companies and those who work for them, an operation for its parts.
// param: entity | entity(Actor, Company, Person, Agency, State, Organization, Operation, Population, Sector, Vendor)
//   | required | Whose events | APT31
// param: asOf | date(last) | optional | Only what was on record on that day | 2024-03-25
// param: limit | number(1..1000) | default 100 | Rows at most | 20
// column: date | date | When it happened
// column: event | text | What happened
// column: entities | entities | The operation, claim, denial or measure, then those who take part
// column: sources | sources | Where it can be read

// What it takes part in; own tells that a claim is by it, about it or against it, not only about what hit it.
CALL () {
  UNWIND $entity AS asked
  MATCH (:Ascribe {id: asked}) (()-[:SAME_AS]-(:Ascribe)){0,2} (()<-[:PART_OF]-(:Ascribe)){0,6} (self)
  WITH DISTINCT self
  CALL (self) {
    RETURN self AS party
  UNION
    MATCH (self)<-[:MEMBER_OF|FRONT_FOR]-(:Ascribe) (()-[:SAME_AS]-(:Ascribe)){0,2} (party)
    RETURN party
  UNION
    MATCH (self)<-[:FRONT_FOR]-(:Ascribe) (()-[:SAME_AS]-(:Ascribe)){0,2} ()<-[:WORKS_FOR]-(:Ascribe) (()-[:SAME_AS]-(:Ascribe)){0,2} (party)
    RETURN party
  }
  WITH DISTINCT party
  MATCH (party)<-[:POINTS_TO|ABOUT|AGAINST|ANSWERS]-(said:Ascribe)
  RETURN said, true AS own
UNION
  UNWIND $entity AS asked
  MATCH (:Ascribe {id: asked}) (()-[:SAME_AS]-(:Ascribe)){0,2} (()<-[:PART_OF]-(:Ascribe)){0,6} (self)
  WITH DISTINCT self
  MATCH (self)-[:MADE|VOICED|ISSUED|IMPOSED]->(said:Ascribe)
  RETURN said, true AS own
UNION
  UNWIND $entity AS asked
  MATCH (:Ascribe {id: asked}) (()-[:SAME_AS]-(:Ascribe)){0,2} (()<-[:PART_OF]-(:Ascribe)){0,6} (said:Operation)
  WHERE $asOf IS NULL OR said.disclosedTo <= $asOf
    OR EXISTS { (said)-[hit:TARGETED]->(:Ascribe) WHERE hit.onRecord <= $asOf }
  RETURN said, true AS own
UNION
  UNWIND $entity AS asked
  MATCH (:Ascribe {id: asked}) (()<-[:IN|PART_OF]-(:Ascribe)){0,6} (target)
  WITH DISTINCT target
  MATCH (target)<-[hit:TARGETED]-(operation:Ascribe)
  WHERE $asOf IS NULL OR hit.onRecord <= $asOf
  WITH DISTINCT operation
  CALL (operation) {
    RETURN operation AS said
  UNION ALL
    MATCH (operation) (()-[:PART_OF]->(:Ascribe)){0,6} ()<-[:ABOUT]-(said:Ascribe)
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
  MATCH (said)-[:ABOUT]->(:Ascribe) (()<-[:PART_OF]-(:Ascribe)){0,6} (node:Operation)
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
// An operation has several dates, all else has one.
UNWIND CASE WHEN node:Operation THEN ['began', 'ended', 'discovered', 'disclosed'] ELSE ['date'] END AS turn
WITH node, turn, node[turn + 'From'] AS day,
  CASE node.kind WHEN 'Operation' THEN 0 WHEN 'Attribution' THEN 1 WHEN 'Measure' THEN 2 ELSE 3 END AS place
WHERE day IS NOT NULL AND ($asOf IS NULL OR coalesce(node.onRecord, day) <= $asOf)
ORDER BY day, place, node.id, turn LIMIT $limit
CALL (node) {
  CALL (node) {
    MATCH (node)<-[:MADE|ISSUED|IMPOSED]-(one:Ascribe)
    RETURN one, 0 AS rank
  UNION
    MATCH (node)-[:ABOUT|TARGETED|CONTESTS|ANSWERS]->(one:Ascribe)
    RETURN one, 1 AS rank
  UNION
    MATCH (node)-[:POINTS_TO|AGAINST]->(one:Ascribe)
    RETURN one, 2 AS rank
  }
  WITH one, min(rank) AS rank ORDER BY rank, one.id
  RETURN collect(one) AS parties
}
RETURN {value: node[turn], precision: node[turn + 'Precision'], text: node[turn + 'Text']} AS date,
  CASE
    WHEN turn = 'began' THEN 'Operation began: '
    WHEN turn = 'ended' THEN 'Operation ended: '
    WHEN turn = 'discovered' THEN 'Operation noticed: '
    WHEN turn = 'disclosed' THEN 'Operation made public: '
    WHEN node:Attribution THEN 'Claim: '
    WHEN node:Measure THEN 'Measure (' + coalesce(node.type, 'other') + '): '
    ELSE 'Denial: '
  END + node.name + CASE WHEN node.words IS NULL THEN '' ELSE ' ("' + node.words + '")' END AS event,
  [node] + parties AS entities,
  COLLECT {
    CALL (node) {
      MATCH (node)-[:CITED_IN]->(source:Ascribe)
      RETURN source
    UNION
      MATCH (node:Operation) (()-[:PART_OF]->(:Ascribe)){0,6} ()<-[:ABOUT]-(claim:Ascribe)-[:CITED_IN]->(source:Ascribe)
      WHERE $asOf IS NULL OR claim.onRecord <= $asOf
      RETURN source
    UNION
      MATCH (node)-[hit:TARGETED]->(:Ascribe)
      WHERE $asOf IS NULL OR hit.onRecord <= $asOf
      UNWIND hit.sources AS id
      MATCH (source:Ascribe {id: id})
      RETURN source
    }
    RETURN DISTINCT source ORDER BY source.id
  } AS sources
ORDER BY day, place, node.id, turn
