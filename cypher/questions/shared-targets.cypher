// Which groups hit the same targets
// order: 160
// description: Pairs of groups or companies that claims tie to operations against the same target. Accepted identities
//   count as one; what is claimed of an operation holds for its parts.
// param: actor | entity(Actor, Company) | optional | One of the two | APT31
// param: other | entity(Actor, Company) | optional | The other one | APT40
// param: asOf | date(last) | optional | Only what was on record on that day | 2024-03-26
// param: limit | number(1..1000) | default 100 | Rows at most | 20
// column: actor | entity | One group or company
// column: other | entity | The other one
// column: targets | entities | Whom both are said to have hit
// column: operations | entities | The operations against these targets
// column: claims | entities | The claims that tie the two to these operations
// column: sources | sources | Where the claims can be read

// Without a parameter every group is looked at; with the other one alone, it takes the place of the first.
CALL () {
  MATCH (:Entity {id: coalesce($actor, $other)})-[:SAME_AS*0..2]-(one)
  RETURN one
UNION
  WITH 1 AS go WHERE $actor IS NULL AND $other IS NULL
  MATCH (one:Actor) WHERE one.id IS NOT NULL
  RETURN one
UNION
  WITH 1 AS go WHERE $actor IS NULL AND $other IS NULL
  MATCH (one:Company) WHERE one.id IS NOT NULL
  RETURN one
}
WITH DISTINCT one
MATCH (one)<-[:POINTS_TO]-(claim:Attribution)-[:ABOUT]->()<-[:PART_OF*0..6]-(operation:Operation)
WHERE $asOf IS NULL OR claim.onRecord <= $asOf
MATCH (operation)-[hit:TARGETED]->(target)
WHERE $asOf IS NULL OR hit.onRecord <= $asOf
OPTIONAL MATCH (one)-[:SAME_AS]->(representative)
WITH coalesce(representative, one) AS actor, target,
  collect(DISTINCT claim) AS claims, collect(DISTINCT operation) AS operations
// From the targets to those who are said to have hit them too; one operation may be said to be the work of both.
MATCH (target)<-[hit:TARGETED]-(operation:Operation)
WHERE $asOf IS NULL OR hit.onRecord <= $asOf
MATCH (operation)-[:PART_OF*0..6]->()<-[:ABOUT]-(claim:Attribution)
WHERE $asOf IS NULL OR claim.onRecord <= $asOf
MATCH (claim)-[:POINTS_TO]->(two:Actor|Company)
WHERE $actor IS NULL OR $other IS NULL OR EXISTS { (two)-[:SAME_AS*0..2]-(:Entity {id: $other}) }
OPTIONAL MATCH (two)-[:SAME_AS]->(representative)
WITH actor, target, claims, operations, coalesce(representative, two) AS other, claim, operation
// Without a parameter each pair stands once.
WHERE other <> actor AND (coalesce($actor, $other) IS NOT NULL OR actor.id < other.id)
WITH actor, other, target, claims, operations, collect(DISTINCT claim) AS otherClaims, collect(DISTINCT operation) AS otherOperations
WITH actor, other, collect({
  target: target, claims: claims + otherClaims, operations: operations + otherOperations
}) AS shared
ORDER BY size(shared) DESC, actor.id, other.id LIMIT $limit
WITH actor, other, shared, COLLECT {
  UNWIND shared AS one UNWIND one.claims AS claim
  RETURN DISTINCT claim ORDER BY claim.dateFrom, claim.id
} AS claims
RETURN actor, other,
  COLLECT { UNWIND shared AS one WITH one.target AS target RETURN target ORDER BY target.id } AS targets,
  COLLECT {
    UNWIND shared AS one UNWIND one.operations AS operation
    RETURN DISTINCT operation ORDER BY operation.beganFrom, operation.id
  } AS operations,
  claims,
  COLLECT {
    UNWIND claims AS claim
    MATCH (claim)-[:CITED_IN]->(source)
    RETURN DISTINCT source ORDER BY source.id
  } AS sources
ORDER BY size(shared) DESC, actor.id, other.id
