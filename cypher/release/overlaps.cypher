// The datasets that hold some of these ids, with how many of them, the most first.
UNWIND $ids AS id
MATCH (n:Ascribe {id: id})
UNWIND n.owners AS dataset
RETURN dataset, count(*) AS shared ORDER BY shared DESC, dataset LIMIT 10
