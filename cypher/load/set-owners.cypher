// Says which datasets describe or mention some nodes.
UNWIND $rows AS row
MATCH (n:Ascribe {id: row.id})
SET n.owners = row.owners
