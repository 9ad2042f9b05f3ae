// What happened around an entity, and when
// As parameters, :param {entity: ['apt31'], asOf: null, limit: toInteger(100)}
// What it takes part in; own tells that a claim is by it, about it or against it, not only about what hit it.
CALL () {
  UNWIND ['apt31'] AS asked
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
  UNWIND ['apt31'] AS asked
  MATCH (:Ascribe {id: asked}) (()-[:SAME_AS]-(:Ascribe)){0,2} (()<-[:PART_OF]-(:Ascribe)){0,6} (self)
  WITH DISTINCT self
  MATCH (self)-[:MADE|VOICED|ISSUED|IMPOSED]->(said:Ascribe)
  RETURN said, true AS own
UNION
  UNWIND ['apt31'] AS asked
  MATCH (:Ascribe {id: asked}) (()-[:SAME_AS]-(:Ascribe)){0,2} (()<-[:PART_OF]-(:Ascribe)){0,6} (said:Operation)
  WHERE null IS NULL OR said.disclosedTo <= null
    OR EXISTS { (said)-[hit:TARGETED]->(:Ascribe) WHERE hit.onRecord <= null }
  RETURN said, true AS own
UNION
  UNWIND ['apt31'] AS asked
  MATCH (:Ascribe {id: asked}) (()<-[:IN|PART_OF]-(:Ascribe)){0,6} (target)
  WITH DISTINCT target
  MATCH (target)<-[hit:TARGETED]-(operation:Ascribe)
  WHERE null IS NULL OR hit.onRecord <= null
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
WHERE null IS NULL OR said:Operation OR said.onRecord <= null
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
WHERE day IS NOT NULL AND (null IS NULL OR coalesce(node.onRecord, day) <= null)
ORDER BY day, place, node.id, turn LIMIT 100
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
      WHERE null IS NULL OR claim.onRecord <= null
      RETURN source
    UNION
      MATCH (node)-[hit:TARGETED]->(:Ascribe)
      WHERE null IS NULL OR hit.onRecord <= null
      UNWIND hit.sources AS id
      MATCH (source:Ascribe {id: id})
      RETURN source
    }
    RETURN DISTINCT source ORDER BY source.id
  } AS sources
ORDER BY day, place, node.id, turn
