// Creates links that are not there.
UNWIND $rows AS row
MATCH (a:Ascribe {id: row.from})
MATCH (b:Ascribe {id: row.to})
CREATE (a)-[r:$(row.type)]->(b)
SET r = row.properties
