// Leaves one of the links of a type that say the same.
UNWIND $rows AS row
MATCH (a:Ascribe {id: row.from})-[r:TYPE {dataset: $dataset}]->(b:Ascribe {id: row.to})
WITH a, b, collect(r) AS same
FOREACH (one IN tail(same) | DELETE one)
