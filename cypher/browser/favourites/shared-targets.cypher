// Which groups hit the same targets
// The one asked for, under the identity that stands for it; with the other one alone, it takes the place of the first.
OPTIONAL MATCH (asked:Ascribe {id: null})
OPTIONAL MATCH (asked)-[:SAME_AS]->(representative:Ascribe)
WITH coalesce(representative.id, asked.id) AS anchor LIMIT 1
// The operations that matter: those against the targets of the one asked for; without a parameter all.
// Here is no day: who hit what, as of it, is looked up for each of them below.
CALL (anchor) {
  MATCH (:Ascribe {id: anchor}) (()-[:SAME_AS]-(:Ascribe)){0,2} (one)
  WITH DISTINCT one
  MATCH (one)<-[:POINTS_TO]-(claim:Ascribe)-[:ABOUT]->(:Ascribe) (()<-[:PART_OF]-(:Ascribe)){0,6} (own:Operation)
  WITH DISTINCT own
  MATCH (own)-[:TARGETED]->(target:Ascribe)
  WHERE NOT (target:Sector OR target:Population AND target.id CONTAINS ':')
  WITH DISTINCT target
  MATCH (target)<-[:TARGETED]-(operation:Ascribe)
  RETURN DISTINCT operation
UNION ALL
  // Asked of the parameters and not of the anchor, which is looked at only after all operations have been.
  MATCH (operation:Ascribe {kind: 'Operation'})
  RETURN operation
}
// Who is said to be behind each; one may be said to be the work of several.
MATCH (operation) (()-[above:PART_OF]->(:Ascribe)){0,6} ()<-[:ABOUT]-(claim:Attribution&Ascribe)
WHERE claim.stoodUntil IS NULL
MATCH (claim)-[:POINTS_TO]->(one:Ascribe)
WHERE one:Actor OR one:Company
WITH anchor, one, collect(DISTINCT operation) AS operations
OPTIONAL MATCH (one)-[:SAME_AS]->(representative:Ascribe)
WITH anchor, coalesce(representative, one) AS actor, operations
UNWIND operations AS operation
// What several sources describe is one operation.
OPTIONAL MATCH (operation)-[:SAME_AS]->(standing:Ascribe)
WITH anchor, actor, operation, coalesce(standing.id, operation.id) AS by
MATCH (operation)-[hit:TARGETED]->(target:Ascribe)
WHERE NOT (target:Sector OR target:Population AND target.id CONTAINS ':')
WITH anchor, actor, target, collect(DISTINCT by) AS by
WITH anchor, target, collect([actor, actor.id, by]) AS hitters WHERE size(hitters) > 1
UNWIND [a IN hitters WHERE anchor IS NULL OR a[1] = anchor] AS a
// Without a parameter each pair stands once.
UNWIND [b IN hitters WHERE b[1] > a[1] OR (anchor IS NOT NULL AND b[1] < a[1])] AS b
WITH a, b, target WHERE any(one IN a[2] WHERE any(two IN b[2] WHERE one <> two))
WITH a[0] AS actor, b[0] AS other, collect(target) AS targets
WHERE NOT (actor:Company OR other:Company)
    OR NOT EXISTS { (actor) (()-[:SAME_AS]-(:Ascribe)){0,2} ()-[front:FRONT_FOR|CONTRACTS_FOR]-(:Ascribe) (()-[:SAME_AS]-(:Ascribe)){0,2} (other) }
WITH actor, other, targets
ORDER BY size(targets) DESC, actor.id, other.id LIMIT 100
CALL (actor, other, targets) {
  UNWIND [actor, other] AS one
  MATCH (one) (()-[:SAME_AS]-(:Ascribe)){0,2} ()<-[:POINTS_TO]-(claim:Ascribe)-[:ABOUT]->(:Ascribe) (()<-[below:PART_OF]-(:Ascribe)){0,6} (operation:Operation)
  WHERE claim.stoodUntil IS NULL AND EXISTS {
    (operation)-[hit:TARGETED]->(target:Ascribe)
    WHERE target IN targets
  }
  RETURN collect(DISTINCT operation) AS operations, collect(DISTINCT claim) AS claims
}
RETURN actor, other,
  COLLECT { UNWIND targets AS target RETURN target ORDER BY target.id } AS targets,
  COLLECT { UNWIND operations AS operation RETURN operation ORDER BY operation.id } AS operations,
  COLLECT { UNWIND claims AS claim RETURN claim ORDER BY claim.dateFrom, claim.id } AS claims,
  COLLECT {
    UNWIND claims AS claim
    MATCH (claim)-[:CITED_IN]->(source:Ascribe)
    RETURN DISTINCT source ORDER BY source.id
  } AS sources
ORDER BY size(targets) DESC, actor.id, other.id
