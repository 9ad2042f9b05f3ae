// Takes the right to load, if nobody holds it, its holder has let it run out, or the holder is known to be gone. What it depends
// on is read after the node is locked; the time is that of the database.
MATCH (l:AscribeLock {name: 'load'})
SET l.touched = datetime.realtime()
WITH l WHERE l.holder IS NULL OR l.expires < datetime.realtime() OR l.holder = $gone
SET l.holder = $holder, l.host = $host, l.machine = $machine, l.pid = $pid, l.step = 0, l.since = datetime.truncate('second', datetime.realtime()),
  l.expires = datetime.realtime() + duration({seconds: $seconds})
RETURN coalesce(l.toJudge, false) AS toJudge
