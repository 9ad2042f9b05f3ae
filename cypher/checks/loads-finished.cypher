// What a load has begun is finished, or a load is under way that will.
OPTIONAL MATCH (l:LoadLock {name: 'load'})
WITH l WHERE l IS NULL OR l.holder IS NULL OR l.expires < datetime.realtime()
CALL (l) {
  WITH l WHERE l.toJudge
  RETURN 'identity' AS id,
    'who is the same has not been judged since the last load: load anything again, or run ascribe identity apply' AS problem
  UNION
  MATCH (i:Import) WHERE i.status <> 'complete'
  RETURN i.id AS id, 'this load was cut off and only a part of it is in: load again ' + i.file AS problem
}
RETURN id, problem ORDER BY id LIMIT 100
