// How many nodes and links of a dataset there are.
MATCH (n:Ascribe) WHERE $dataset IN n.owners
RETURN count(n) AS nodes,
  sum(COUNT { (n)-[r:ALL]->(:Ascribe) WHERE r.dataset = $dataset }) AS links
