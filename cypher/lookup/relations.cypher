// The structural facts around a cluster and the judgements on its identity, grouped by type, direction and other end.
MATCH (e:Ascribe) WHERE e.id IN $ids
MATCH (e)-[r:RELATIONS]-(other:Ascribe)
WHERE NOT other.id IN $ids
WITH e, r, other ORDER BY r.statedBy, r.event
WITH type(r) AS type, startNode(r) = e AS outgoing, other, collect(r) AS links
ORDER BY type, outgoing DESC, other.name, other.id
WITH type, outgoing, count(*) AS count, collect({entity: other, links: links})[$from..$limit] AS found
WHERE $part IS NULL OR type + CASE WHEN outgoing THEN '.out' ELSE '.in' END = $part
RETURN type, outgoing, count, found
ORDER BY type, outgoing DESC
