// The other members of the accepted clusters of some entities, each with the one of them that it is the same as.
MATCH (e:Ascribe) WHERE e.id IN $ids
MATCH (e) (()-[:SAME_AS]-(:Ascribe)){1,2} (member:Ascribe)
WHERE NOT member.id IN $ids
RETURN DISTINCT member.id AS member, e.id AS id
ORDER BY member, id
