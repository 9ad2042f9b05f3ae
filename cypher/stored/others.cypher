// What the graph has under some ids, whoever owns it, and whether it is retired.
UNWIND $ids AS id
OPTIONAL MATCH (e:Ascribe {id: id})
OPTIONAL MATCH (r:AscribeRetired {id: id})
WITH coalesce(e, r) AS n, e IS NULL AS retired WHERE n IS NOT NULL
RETURN n.id AS id, n.kind AS kind, n.name AS name, n.hash AS hash, n.dataset AS dataset, n.owners AS owners,
  n.nativeId AS nativeId, labels(n) AS labels, retired
