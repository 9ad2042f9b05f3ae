// What happened around an entity, and when
:param {entity: 'apt31', asOf: null, limit: 100};
MATCH (:Entity {id: $entity})-[:SAME_AS*0..2]-()<-[:PART_OF*0..6]-(self)
WITH collect(DISTINCT self) AS selves
// Its people and front companies: what is said of them or done to them is part of its story.
CALL (selves) {
  UNWIND selves AS party
  RETURN party
UNION
  UNWIND selves AS self
  MATCH (self)<-[:MEMBER_OF|FRONT_FOR]-()-[:SAME_AS*0..2]-(party)
  RETURN party
UNION
  UNWIND selves AS self
  MATCH (self)<-[:FRONT_FOR]-()-[:SAME_AS*0..2]-()<-[:WORKS_FOR]-()-[:SAME_AS*0..2]-(party)
  RETURN party
}
WITH selves, collect(DISTINCT party) AS parties
// Operations that hit it or what is in it.
WITH selves, parties, COLLECT {
  MATCH (:Entity {id: $entity})<-[:IN|PART_OF*0..6]-()<-[hit:TARGETED]-(operation)
  WHERE $asOf IS NULL OR hit.onRecord <= $asOf
  RETURN DISTINCT operation
} AS suffered
// Claims against it, about it or by it; and claims about what hit it.
WITH selves, parties, suffered, COLLECT {
  CALL (selves, parties) {
    UNWIND parties AS party
    MATCH (party)<-[:POINTS_TO|ABOUT]-(claim)
    RETURN claim
  UNION
    UNWIND selves AS self
    MATCH (self)-[:MADE|VOICED]->(claim:Attribution)
    RETURN claim
  }
  WITH DISTINCT claim WHERE $asOf IS NULL OR claim.onRecord <= $asOf
  RETURN claim
} AS own, COLLECT {
  UNWIND suffered AS operation
  MATCH (operation)-[:PART_OF*0..6]->()<-[:ABOUT]-(claim)
  WITH DISTINCT claim WHERE $asOf IS NULL OR claim.onRecord <= $asOf
  RETURN claim
} AS others
WITH selves, parties, own + others AS claims, COLLECT {
  CALL (selves, suffered, own) {
    UNWIND suffered AS operation
    RETURN operation
  UNION
    UNWIND own AS claim
    MATCH (claim)-[:ABOUT]->()<-[:PART_OF*0..6]-(operation:Operation)
    RETURN operation
  UNION
    UNWIND selves AS operation
    WITH operation
    WHERE operation:Operation AND ($asOf IS NULL OR operation.disclosedTo <= $asOf
      OR EXISTS { (operation)-[hit:TARGETED]->() WHERE hit.onRecord <= $asOf })
    RETURN operation
  }
  RETURN DISTINCT operation
} AS operations
CALL (selves, parties, claims, operations) {
  UNWIND operations AS node
  UNWIND [
    ['began', node.beganFrom, {value: node.began, precision: node.beganPrecision, text: node.beganText}],
    ['ended', node.endedFrom, {value: node.ended, precision: node.endedPrecision, text: node.endedText}],
    ['noticed', node.discoveredFrom, {value: node.discovered, precision: node.discoveredPrecision, text: node.discoveredText}],
    ['made public', node.disclosedFrom, {value: node.disclosed, precision: node.disclosedPrecision, text: node.disclosedText}]
  ] AS turn
  RETURN node, turn[1] AS day, 0 AS place, turn[2] AS date, 'Operation ' + turn[0] + ': ' + node.name AS event
UNION
  UNWIND claims AS node
  RETURN node, node.dateFrom AS day, 1 AS place, {value: node.date, precision: node.datePrecision, text: node.dateText} AS date,
    'Claim: ' + node.name + coalesce(' ("' + node.words + '")', '') AS event
UNION
  CALL (selves, claims) {
    UNWIND claims AS claim
    MATCH (claim)<-[:CONTESTS]-(node)
    RETURN node
  UNION
    UNWIND selves AS self
    MATCH (self)-[:ISSUED]->(node)
    RETURN node
  }
  RETURN node, node.dateFrom AS day, 3 AS place, {value: node.date, precision: node.datePrecision, text: node.dateText} AS date,
    'Denial: ' + node.name + coalesce(' ("' + node.words + '")', '') AS event
UNION
  CALL (selves, parties, operations) {
    UNWIND parties + operations AS party
    MATCH (party)<-[:AGAINST|ANSWERS]-(node)
    RETURN node
  UNION
    UNWIND selves AS self
    MATCH (self)-[:IMPOSED]->(node)
    RETURN node
  }
  RETURN node, node.dateFrom AS day, 2 AS place, {value: node.date, precision: node.datePrecision, text: node.dateText} AS date,
    'Measure (' + coalesce(node.type, 'other') + '): ' + node.name AS event
}
WITH DISTINCT node, day, place, date, event
WHERE day IS NOT NULL AND ($asOf IS NULL OR CASE WHEN node:Operation THEN day <= $asOf ELSE node.onRecord <= $asOf END)
ORDER BY day, place, node.id, event LIMIT $limit
RETURN date, event,
  [node] + COLLECT {
    CALL (node) {
      MATCH (node)<-[:MADE|ISSUED|IMPOSED]-(one)
      RETURN one, 0 AS rank
    UNION
      MATCH (node)-[:ABOUT|TARGETED|CONTESTS|ANSWERS]->(one)
      RETURN one, 1 AS rank
    UNION
      MATCH (node)-[:POINTS_TO|AGAINST]->(one)
      RETURN one, 2 AS rank
    }
    WITH one, min(rank) AS rank
    RETURN one ORDER BY rank, one.id
  } AS entities,
  COLLECT {
    CALL (node) {
      MATCH (node)-[:CITED_IN]->(source)
      RETURN source
    UNION
      MATCH (node:Operation)-[:PART_OF*0..6]->()<-[:ABOUT]-(claim)-[:CITED_IN]->(source)
      WHERE $asOf IS NULL OR claim.onRecord <= $asOf
      RETURN source
    UNION
      MATCH (node)-[hit:TARGETED]->()
      WHERE $asOf IS NULL OR hit.onRecord <= $asOf
      UNWIND hit.sources AS id
      MATCH (source:Entity {id: id})
      RETURN source
    }
    RETURN DISTINCT source ORDER BY source.id
  } AS sources
ORDER BY day, place, node.id, event
