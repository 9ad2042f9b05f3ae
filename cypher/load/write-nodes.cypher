// Creates or replaces nodes.
UNWIND $rows AS row
MERGE (n:Ascribe {id: row.id})
SET n = row.properties, n:Entity, n:$(row.kind)
