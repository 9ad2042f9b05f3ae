// What loads have left to be done: whether one is under way, which datasets are only partly in, and whether it is to be judged anew
// who is the same.
OPTIONAL MATCH (l:AscribeLock {name: 'load'})
RETURN coalesce(l.holder IS NOT NULL AND l.expires > datetime.realtime(), false) AS underWay,
  coalesce(l.toJudge, false) AS toJudge,
  COLLECT { MATCH (i:AscribeImport) WHERE i.status <> 'complete' RETURN DISTINCT i.dataset AS dataset ORDER BY dataset } AS partly
