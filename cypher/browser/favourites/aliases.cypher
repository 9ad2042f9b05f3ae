// Under which names a group or company runs
MATCH (actor:Ascribe {id: 'apt31'}) (()-[:SAME_AS]-(:Ascribe)){0,2} (identity)
WITH actor, collect(DISTINCT identity) AS cluster
CALL (actor, cluster) {
  UNWIND cluster AS identity
  MATCH (name:Ascribe)-[names:NAMES]->(identity)
  RETURN name, names
UNION
  // The own names of the other identities: there is no link to say who uses them since when.
  UNWIND cluster AS name
  WITH name, actor WHERE name.key <> actor.key
  RETURN name, null AS names
}
WITH cluster, name, names ORDER BY names IS NULL, size(names.statedBy) DESC, name.id
WITH cluster, name.key AS key, collect(DISTINCT name) AS spelled, collect(names) AS links, min(names.sinceFrom) AS first
ORDER BY key LIMIT 100
RETURN head(spelled) AS alias,
  COLLECT {
    UNWIND links AS link UNWIND link.statedBy AS id
    MATCH (user:Ascribe {id: id})
    RETURN DISTINCT user ORDER BY user.id
  } AS usedBy,
  head([link IN links WHERE link.sinceFrom = first
    | {value: link.since, precision: link.sincePrecision, text: link.sinceText}]) AS since,
  COLLECT {
    UNWIND links AS link UNWIND link.sources AS id
    MATCH (source:Ascribe {id: id})
    RETURN DISTINCT source ORDER BY source.id
  } AS sources,
  COLLECT {
    CALL (key) {
      MATCH (:Ascribe {key: key})-[names:NAMES]->(other:Ascribe)
      RETURN other
    UNION
      MATCH (other:Ascribe {key: key})
      RETURN other
    }
    WITH DISTINCT other WHERE (other:Actor OR other:Company) AND NOT other IN cluster
    RETURN other ORDER BY other.id
  } AS alsoNames,
  [name IN spelled | name.name] AS spellings
ORDER BY key
