// Takes links of a type out of all answers, and keeps what they said under another type.
UNWIND $rows AS row
MATCH (a:Ascribe {id: row.from})-[r:TYPE {dataset: $dataset}]->(b:Ascribe {id: row.to})
WHERE elementId(r) = row.element
MERGE (a)-[kept:RETIRED {dataset: $dataset, type: 'TYPE', key: row.key}]->(b)
SET kept += properties(r), kept.type = 'TYPE', kept.retiredBy = $import
DELETE r
