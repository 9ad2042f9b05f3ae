// The links of some datasets at some nodes, as they stand.
UNWIND $rows AS row
MATCH (n:Ascribe {id: row.id})-[r]-(:Ascribe) WHERE r.dataset = row.dataset AND type(r) IN $types
RETURN DISTINCT row.dataset AS dataset, type(r) AS type, startNode(r).id AS from, endNode(r).id AS to, elementId(r) AS element,
  properties(r) AS properties
