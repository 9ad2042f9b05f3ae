// Which groups hit the same targets
// As parameters, :param {actor: null, other: null, asOf: null, limit: toInteger(100)}
// Without a parameter every group is looked at; with the other one alone, it takes the place of the first.
CALL () {
  MATCH (:Entity {id: coalesce(null, null)})-[:SAME_AS*0..2]-(one)
  RETURN one
UNION
  WITH 1 AS go WHERE null IS NULL AND null IS NULL
  MATCH (one:Actor) WHERE one.id IS NOT NULL
  RETURN one
UNION
  WITH 1 AS go WHERE null IS NULL AND null IS NULL
  MATCH (one:Company) WHERE one.id IS NOT NULL
  RETURN one
}
WITH DISTINCT one
MATCH (one)<-[:POINTS_TO]-(claim)-[:ABOUT]->()<-[:PART_OF*0..6]-(operation:Operation)
WHERE null IS NULL OR claim.onRecord <= null
WITH DISTINCT one, operation
MATCH (operation)-[hit:TARGETED]->(target)
WHERE null IS NULL OR hit.onRecord <= null
OPTIONAL MATCH (one)-[:SAME_AS]->(representative)
WITH DISTINCT target, coalesce(representative, one) AS actor
WITH target, collect(actor) AS actors
// From the targets to all who are said to have hit them; one operation may be said to be the work of both.
MATCH (target)<-[hit:TARGETED]-(operation)
WHERE null IS NULL OR hit.onRecord <= null
WITH DISTINCT target, actors, operation
MATCH (operation)-[:PART_OF*0..6]->()<-[:ABOUT]-(claim)
WHERE null IS NULL OR claim.onRecord <= null
MATCH (claim)-[:POINTS_TO]->(two)
WHERE (two:Actor OR two:Company)
  AND (null IS NULL OR null IS NULL OR EXISTS { (two)-[:SAME_AS*0..2]-(:Entity {id: null}) })
WITH DISTINCT target, actors, two
OPTIONAL MATCH (two)-[:SAME_AS]->(representative)
WITH DISTINCT target, actors, coalesce(representative, two) AS other
UNWIND actors AS actor
WITH actor, other, target
// Without a parameter each pair stands once.
WHERE actor <> other AND (coalesce(null, null) IS NOT NULL OR actor.id < other.id)
WITH actor, other, collect(target) AS targets
// What a group hit, its fronts and contractors hit anyway.
WHERE NOT EXISTS { (actor)-[:SAME_AS*0..2]-()-[:FRONT_FOR|CONTRACTS_FOR]-()-[:SAME_AS*0..2]-(other) }
ORDER BY size(targets) DESC, actor.id, other.id LIMIT 100
CALL (actor, other, targets) {
  UNWIND [actor, other] AS one
  MATCH (one)-[:SAME_AS*0..2]-()<-[:POINTS_TO]-(claim)-[:ABOUT]->()<-[:PART_OF*0..6]-(operation:Operation)
  WHERE (null IS NULL OR claim.onRecord <= null) AND EXISTS {
    (operation)-[hit:TARGETED]->(target)
    WHERE target IN targets AND (null IS NULL OR hit.onRecord <= null)
  }
  RETURN collect(DISTINCT operation) AS operations, collect(DISTINCT claim) AS claims
}
RETURN actor, other,
  COLLECT { UNWIND targets AS target RETURN target ORDER BY target.id } AS targets,
  COLLECT { UNWIND operations AS operation RETURN operation ORDER BY operation.beganFrom, operation.id } AS operations,
  COLLECT { UNWIND claims AS claim RETURN claim ORDER BY claim.dateFrom, claim.id } AS claims,
  COLLECT {
    UNWIND claims AS claim
    MATCH (claim)-[:CITED_IN]->(source)
    RETURN DISTINCT source ORDER BY source.id
  } AS sources
ORDER BY size(targets) DESC, actor.id, other.id
