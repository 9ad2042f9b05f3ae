// The datasets that hold some of these ids, with how many of them.
UNWIND $ids AS id
MATCH (n:Ascribe {id: id})
UNWIND n.owners AS dataset
RETURN dataset, count(*) AS shared
