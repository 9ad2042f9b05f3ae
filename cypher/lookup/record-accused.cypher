// How many statements of a dataset accuse each state, by name or by one of its bodies; and how many of these were answered.
MATCH (claim:Ascribe {kind: 'Attribution'})
WHERE claim.dataset = $dataset AND claim.stoodUntil IS NULL
MATCH (claim)-[:POINTS_TO]->(named:Ascribe)
WHERE named.kind IN ['State', 'Agency']
OPTIONAL MATCH (state:Ascribe {id: named.state})
WITH DISTINCT coalesce(state, named) AS whom, claim
WITH whom, claim, EXISTS { (claim)<-[:CONTESTS]-(:Denial&Ascribe) } AS answered
RETURN whom {.id, .name, .kind} AS whom, count(claim) AS made, count(CASE WHEN answered THEN 1 END) AS answered
ORDER BY made DESC, whom.name, whom.id
