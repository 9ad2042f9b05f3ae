// What is linked to the entities of the last ring and was not met before, with the links that lead there.
MATCH (e:Ascribe) WHERE e.id IN $ring
MATCH (e)-[r]-(other:Ascribe)
WHERE type(r) IN $types AND NOT other.id IN $met
WITH e, r, other ORDER BY type(r), e.id, startNode(r) = e
WITH other, collect({from: e.id, outgoing: startNode(r) = e, link: r})[..20] AS links
ORDER BY other.kind, other.name, other.id
LIMIT $limit
RETURN other AS entity, links
