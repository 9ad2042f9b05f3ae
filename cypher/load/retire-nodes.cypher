// Takes the nodes that nobody owns any more out of all answers, and keeps them.
UNWIND $rows AS row
MATCH (n:Ascribe {id: row.id})
WHERE size(n.owners) = 0
REMOVE n:Ascribe:Entity:Attributor:Accused:Target, n:$(row.kind)
SET n:AscribeRetired, n.retiredBy = $import
