// How many statements of a dataset each state and alliance made in each year, its bodies with it, and how many others' it supported.
MATCH (claim:Ascribe {kind: 'Attribution'})
WHERE claim.dataset = $dataset AND claim.stoodUntil IS NULL AND claim.dateFrom IS NOT NULL
MATCH (claim)<-[made:MADE]-(maker:Ascribe)
WHERE maker.kind IN ['State', 'Agency', 'Alliance'] AND made.role IN ['lead', 'joined', 'supported']
OPTIONAL MATCH (state:Ascribe {id: maker.state})
WITH coalesce(state, maker) AS who, claim, min(CASE made.role WHEN 'supported' THEN 1 ELSE 0 END) AS rank
WITH who, claim.dateFrom.year AS year, count(CASE rank WHEN 0 THEN 1 END) AS made, count(CASE rank WHEN 1 THEN 1 END) AS supported
RETURN who {.id, .name, .kind} AS who, year, made, supported
ORDER BY who.name, who.id, year
