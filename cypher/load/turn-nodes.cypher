// Takes their kind from nodes that are about to get another.
UNWIND $rows AS row
MATCH (n:Ascribe {id: row.id})
REMOVE n:$(row.kind)
