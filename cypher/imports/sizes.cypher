// How many nodes and links there are of each dataset.
CALL () {
  MATCH (n:Ascribe)
  UNWIND n.owners AS dataset
  RETURN dataset, count(*) AS nodes, 0 AS links
  UNION ALL
  MATCH (:Ascribe)-[r:ALL]->(:Ascribe)
  RETURN r.dataset AS dataset, 0 AS nodes, count(*) AS links
}
RETURN dataset, sum(nodes) AS nodes, sum(links) AS links
