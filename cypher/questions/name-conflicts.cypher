// Which names are carried by groups that are not the same
// order: 190
// description: Names, own names included, of two or more groups or companies that are not accepted as the same. Spellings
//   that differ in case, spaces or punctuation only are one name. A shared name is no evidence that they are the same.
// param: asOf | date(last) | optional | Only names that were on record on that day | 2024-03-25
// param: limit | number(1..1000) | default 100 | Rows at most | 20
// column: alias | entity | The name; the group itself where nobody uses it for another one than that
// column: actors | entities | Who carries it
// column: usedBy | entities | Who uses it, for any of them
// column: sources | sources | Where that can be read

CALL () {
  MATCH (name:Ascribe {kind: 'Alias'}) WHERE name.key IS NOT NULL
  MATCH (name)-[link:NAMES]->(one:Ascribe)
  // Not by label: the planner would start there and scan it.
  WHERE one.kind IN ['Actor', 'Company'] AND ($asOf IS NULL OR link.onRecord <= $asOf)
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
WITH key, names, links, actors ORDER BY key LIMIT $limit
RETURN head(names) AS alias, actors,
  COLLECT {
    UNWIND links AS link UNWIND link.statedBy AS id
    MATCH (user:Ascribe {id: id})
    RETURN DISTINCT user ORDER BY user.id
  } AS usedBy,
  COLLECT {
    UNWIND links AS link UNWIND link.sources AS id
    MATCH (source:Ascribe {id: id}) WHERE $asOf IS NULL OR source.publishedTo <= $asOf
    RETURN DISTINCT source ORDER BY source.id
  } AS sources
ORDER BY key
