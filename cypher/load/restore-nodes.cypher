// Brings back nodes that were retired.
UNWIND $rows AS row
MATCH (n:AscribeRetired {id: row.id})
REMOVE n:AscribeRetired SET n:Ascribe:Entity
