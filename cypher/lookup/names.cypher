// The names of the members of a cluster: who uses each, since when, where it can be read, who else carries it.
MATCH (e:Ascribe) WHERE e.id IN $ids
MATCH (alias:Alias&Ascribe)-[r:NAMES]->(e)
WITH alias, collect(r) AS links, collect(DISTINCT e) AS carriers
WITH alias, links, carriers, reduce(first = null, r IN links |
  CASE WHEN r.sinceFrom IS NOT NULL AND (first IS NULL OR r.sinceFrom < first.sinceFrom) THEN r ELSE first END) AS first
RETURN alias.name AS name,
  carriers,
  COLLECT { UNWIND links AS r UNWIND coalesce(r.statedBy, []) AS id RETURN DISTINCT id ORDER BY id } AS usedBy,
  CASE WHEN first IS NOT NULL
    THEN {value: first.since, precision: first.sincePrecision, text: first.sinceText} END AS since,
  COLLECT { UNWIND links AS r UNWIND coalesce(r.sources, []) AS id RETURN DISTINCT id ORDER BY id } AS sources,
  COLLECT { MATCH (alias)-[:NAMES]->(other:Ascribe) WHERE NOT other.id IN $ids
            RETURN DISTINCT other ORDER BY other.id LIMIT 20 } AS otherCarriers
ORDER BY name
SKIP $from LIMIT $limit - $from
