// Lets go of nodes: they stay for those who still own them, and are retired when nobody does.
UNWIND $rows AS row
MATCH (n:Ascribe {id: row.id})
SET n.owners = row.owners
FOREACH (x IN CASE WHEN n.dataset = $dataset THEN [1] ELSE [] END | SET n.dataset = null, n.hash = null)
