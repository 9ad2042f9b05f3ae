// Replaces what links of a type say.
UNWIND $rows AS row
MATCH (a:Ascribe {id: row.from})-[r:TYPE {dataset: $dataset}]->(b:Ascribe {id: row.to})
WHERE elementId(r) = row.element
SET r = row.properties
