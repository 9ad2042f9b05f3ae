// Brings back relationships, also of nodes that are retired.
UNWIND $rows AS row
OPTIONAL MATCH (a:Ascribe {id: row.from})
OPTIONAL MATCH (retired:AscribeRetired {id: row.from})
OPTIONAL MATCH (b:Ascribe {id: row.to})
OPTIONAL MATCH (retiredEnd:AscribeRetired {id: row.to})
WITH row, coalesce(a, retired) AS a, coalesce(b, retiredEnd) AS b
CREATE (a)-[r:$(row.type)]->(b)
SET r = row.properties
