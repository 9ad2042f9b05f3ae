// Deletes links of a type that stand elsewhere already.
UNWIND $rows AS row
MATCH (a:Ascribe {id: row.from})-[r:TYPE {dataset: $dataset}]->(b:Ascribe {id: row.to})
WHERE elementId(r) = row.element
DELETE r
