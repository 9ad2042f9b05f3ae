// A page of nodes by id: all, or those of some kinds that a dataset gives in full, or only points at.
MATCH (n:Ascribe)
WHERE n.id > $after
  AND ($dataset IS NULL
    OR $dataset IN n.owners AND n.kind IN $kinds AND $given =
      (coalesce(n.dataset = $dataset, false) OR EXISTS { (n)<-[r:MAKING]-(:Ascribe) WHERE r.dataset = $dataset }))
RETURN n ORDER BY n.id LIMIT $size
