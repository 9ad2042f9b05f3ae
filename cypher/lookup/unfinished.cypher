// What loads have left to be done: whether one is under way, which datasets are only partly in, and whether it is to be judged anew
// who is the same; and which datasets were written by a version that told facts of several staters apart by no more than their ends.
OPTIONAL MATCH (l:AscribeLock {name: 'load'})
RETURN coalesce(l.holder IS NOT NULL AND l.expires > datetime.realtime(), false) AS underWay,
  coalesce(l.toJudge, false) AS toJudge,
  COLLECT { MATCH (i:AscribeImport) WHERE i.status <> 'complete' RETURN DISTINCT i.dataset AS dataset ORDER BY dataset } AS partly,
  COLLECT {
    MATCH (i:AscribeImport) WHERE i.status = 'complete' AND i.nodesCreated IS NOT NULL
    WITH i.dataset AS dataset, i ORDER BY i.number DESC
    WITH dataset, head(collect(i)) AS i WHERE i.model IS NULL
    RETURN dataset ORDER BY dataset
  } AS older
