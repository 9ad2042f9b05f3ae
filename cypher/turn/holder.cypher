// Who holds the right to load, or held it last.
MATCH (l:AscribeLock {name: 'load'})
RETURN l.holder AS holder, l.host AS host, l.machine AS machine, l.pid AS pid, toString(l.since) AS since, l.step AS step,
  coalesce(l.toJudge, false) AS toJudge
