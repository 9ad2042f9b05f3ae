// What a load has begun is finished
// why: Of a load that was cut off only a part is in, and until it is judged anew who is the same a name may lead to several.
// do: Load again what was cut off; any load, and ascribe identity apply, judges who is the same. If ascribe status says that a load is under way, wait for it
// expected: no row
// run: on request
CALL () {
  MATCH (l:AscribeLock {name: 'load'}) WHERE l.toJudge
  RETURN 'identity' AS id,
    'who is the same has not been judged since the last load: load anything again, or run ascribe identity apply' AS problem
  UNION
  MATCH (i:AscribeImport) WHERE i.status <> 'complete'
  RETURN i.id AS id, CASE
      WHEN i.status = 'wiping' THEN 'only a part of this is left: if a wipe was cut off, run it again, or load again '
      WHEN i.id = 'restore' THEN 'only a part of the backup is in: if bringing it back was cut off, run ascribe restore --replace '
      ELSE 'only a part of this load is in: if it was cut off, load again '
    END + i.file AS problem
}
RETURN id, problem ORDER BY id LIMIT 100
