// The entities with an id, or with a name or an alias however it is spelled, each with the one that stands for it: the hub
// of its accepted cluster. The id of a name stands for those who carry the name.
CALL () {
  MATCH (n:Ascribe {id: $ref})
  RETURN n, true AS byId
UNION
  // Names without a letter or a digit have no key, and are not the same.
  MATCH (n:Ascribe {key: $key}) WHERE $key <> ''
  RETURN n, false AS byId
UNION
  // What the name is known to stand for, whatever the datasets call it.
  MATCH (n:Ascribe) WHERE n.id IN $known
  RETURN n, false AS byId
}
OPTIONAL MATCH (n)-[:NAMES]->(named:Ascribe)
WITH DISTINCT n, byId, coalesce(named, n) AS entity
OPTIONAL MATCH (entity)-[:SAME_AS]->(hub:Ascribe)
RETURN DISTINCT entity, coalesce(hub, entity) AS standing, n.name AS matched, n:Alias AS alias, byId,
  [entity.name] AS names
ORDER BY byId DESC, entity.kind IN $kinds DESC, alias, entity.id
LIMIT 500
