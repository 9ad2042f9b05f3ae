// How many entities of which kind are linked to a cluster, by type and direction of the relationship.
MATCH (e:Ascribe) WHERE e.id IN $ids
MATCH (e)-[r]-(other:Ascribe)
WHERE type(r) IN $types AND NOT other.id IN $ids
RETURN type(r) AS type, startNode(r) = e AS outgoing, other.kind AS kind, count(DISTINCT other) AS count
ORDER BY type, outgoing DESC, kind
