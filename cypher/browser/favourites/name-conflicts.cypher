// Which names are carried by groups that are not the same
CALL () {
  MATCH (name:Ascribe {kind: 'Alias'}) WHERE name.key IS NOT NULL
  MATCH (name)-[link:NAMES]->(one:Ascribe)
  // Not by label: the planner would start there and scan it.
  WHERE one.kind IN ['Actor', 'Company']
  RETURN name, link, one
UNION
  MATCH (one:Ascribe {kind: 'Actor'})
  RETURN one AS name, null AS link, one
UNION
  MATCH (one:Ascribe {kind: 'Company'})
  RETURN one AS name, null AS link, one
}
WITH name, link, one ORDER BY link IS NULL, name.id, one.id
WITH name.key AS key, collect(DISTINCT name) AS names, collect(link) AS links, collect(DISTINCT one) AS carriers
WHERE size(carriers) > 1
WITH key, names, links, COLLECT {
  UNWIND carriers AS one
  OPTIONAL MATCH (one)-[:SAME_AS]->(representative:Ascribe)
  WITH DISTINCT coalesce(representative, one) AS actor
  RETURN actor ORDER BY actor.id
} AS actors
WHERE size(actors) > 1
WITH key, names, links, actors ORDER BY key LIMIT 100
RETURN head(names) AS alias, actors,
  COLLECT {
    UNWIND links AS link UNWIND link.statedBy AS id
    MATCH (user:Ascribe {id: id})
    RETURN DISTINCT user ORDER BY user.id
  } AS usedBy,
  COLLECT {
    UNWIND links AS link UNWIND link.sources AS id
    MATCH (source:Ascribe {id: id})
    RETURN DISTINCT source ORDER BY source.id
  } AS sources
ORDER BY key
