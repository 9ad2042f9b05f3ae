// What is linked to the entities of the last ring and was not met before, with the links that lead there.
MATCH (e:Ascribe) WHERE e.id IN $ring
MATCH (e)-[r]-(other:Ascribe)
WHERE type(r) IN $types AND NOT other.id IN $met
WITH other, e.id AS from, startNode(r) = e AS outgoing, r
ORDER BY from, type(r), outgoing, r.dataset, r.hash
WITH other, collect({from: from, outgoing: outgoing, link: r})[..20] AS links
ORDER BY other.kind, other.name, other.id
LIMIT $limit
RETURN other AS entity, links
