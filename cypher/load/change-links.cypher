// Replaces what links of a type say.
UNWIND $rows AS row
MATCH (a:Ascribe {id: row.from})
MATCH (b:Ascribe {id: row.to})
MERGE (a)-[r:TYPE {dataset: $dataset}]->(b)
SET r = row.properties
