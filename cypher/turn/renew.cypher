// Goes on holding the right to load.
MATCH (l:AscribeLock {name: 'load'})
SET l.touched = datetime.realtime()
WITH l WHERE l.holder = $holder
SET l.expires = datetime.realtime() + duration({seconds: $seconds})
RETURN l.holder AS holder
