// What a load has begun is finished, or a load is under way that will
// why: Of a load that was cut off only a part is in, and until it is judged anew who is the same a name may lead to several.
// do: Load again what was cut off; any load, and ascribe identity apply, judges who is the same
// expected: no row
// run: on request
OPTIONAL MATCH (l:AscribeLock {name: 'load'})
WITH l WHERE l IS NULL OR l.holder IS NULL OR l.expires < datetime.realtime()
CALL (l) {
  WITH l WHERE l.toJudge
  RETURN 'identity' AS id,
    'who is the same has not been judged since the last load: load anything again, or run ascribe identity apply' AS problem
  UNION
  MATCH (i:AscribeImport) WHERE i.status <> 'complete'
  RETURN i.id AS id, 'this load was cut off and only a part of it is in: load again ' + i.file AS problem
}
RETURN id, problem ORDER BY id LIMIT 100
