// Under which names a group or company runs
// order: 20
// description: The names that somebody gave the group or company or one of its accepted identities, and the own names
//   of these identities. Spellings that differ in case, spaces or punctuation only are one name.
// param: actor | entity(Actor, Company) | required | The group or company | APT31
// param: asOf | date(last) | optional | Only names that were on record on that day | 2024-03-25
// param: limit | number(1..1000) | default 100 | Rows at most | 20
// column: alias | entity | The name
// column: usedBy | entities | Who uses it for this group or company
// column: since | date | From when on, at the earliest
// column: sources | sources | Where that can be read
// column: alsoNames | entities | Other groups and companies that carry the name
// column: spellings | texts | How it is spelled

MATCH (actor:Ascribe {id: $actor}) (()-[:SAME_AS]-(:Ascribe)){0,2} (identity)
WITH actor, collect(DISTINCT identity) AS cluster
CALL (actor, cluster) {
  UNWIND cluster AS identity
  MATCH (name:Ascribe)-[names:NAMES]->(identity)
  WHERE $asOf IS NULL OR names.onRecord <= $asOf
  RETURN name, names
UNION
  // The own names of the other identities: there is no link to say who uses them since when.
  UNWIND cluster AS name
  WITH name, actor WHERE name.key <> actor.key
  RETURN name, null AS names
}
WITH cluster, name, names ORDER BY names IS NULL, size(names.statedBy) DESC, name.id
WITH cluster, name.key AS key, collect(DISTINCT name) AS spelled, collect(names) AS links, min(names.sinceFrom) AS first
ORDER BY key LIMIT $limit
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
    MATCH (source:Ascribe {id: id}) WHERE $asOf IS NULL OR source.publishedTo <= $asOf
    RETURN DISTINCT source ORDER BY source.id
  } AS sources,
  COLLECT {
    CALL (key) {
      MATCH (:Ascribe {key: key})-[names:NAMES]->(other:Ascribe)
      WHERE $asOf IS NULL OR names.onRecord <= $asOf
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
