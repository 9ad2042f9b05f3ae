// The other members of the accepted cluster of an entity, with what the judgement rests on.
MATCH (e:Ascribe {id: $id}) (()-[:SAME_AS]-(:Ascribe)){1,2} (member:Ascribe)
WHERE member <> e
WITH DISTINCT member
OPTIONAL MATCH (member)-[r:SAME_AS]-(:Ascribe)
RETURN member, collect(DISTINCT r.basis) AS basis, collect(DISTINCT r.decidedBy) AS decidedBy
ORDER BY member.id
LIMIT 200
