// What an entity is known by under one name: who uses it, since when, where it can be read, and who else carries it.
MATCH (e:Ascribe {id: $id})
OPTIONAL MATCH (alias:Ascribe {key: $key})-[r:NAMES]->(e)
WITH e, collect(DISTINCT alias) AS aliases, collect(r) AS links
WITH e, aliases, links, reduce(first = null, r IN links |
  CASE WHEN r.sinceFrom IS NOT NULL AND (first IS NULL OR r.sinceFrom < first.sinceFrom) THEN r ELSE first END) AS first
RETURN
  COLLECT { UNWIND links AS r UNWIND coalesce(r.statedBy, []) AS id RETURN DISTINCT id ORDER BY id } AS usedBy,
  CASE WHEN first IS NOT NULL
    THEN {value: first.since, precision: first.sincePrecision, text: first.sinceText} END AS since,
  COLLECT { UNWIND links AS r UNWIND coalesce(r.sources, []) AS id RETURN DISTINCT id ORDER BY id } AS sources,
  COLLECT { MATCH (other:Ascribe {key: $key}) WHERE other <> e AND NOT other:Alias
              AND NOT EXISTS { (other) (()-[:SAME_AS]-(:Ascribe)){1,2} (e) } RETURN other ORDER BY other.id LIMIT 20
            UNION MATCH (:Ascribe {key: $key})-[:NAMES]->(other:Ascribe) WHERE other <> e
              AND NOT EXISTS { (other) (()-[:SAME_AS]-(:Ascribe)){1,2} (e) } RETURN DISTINCT other ORDER BY other.id LIMIT 20
          } AS otherCarriers
