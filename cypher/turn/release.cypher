// Lets others load.
MATCH (l:AscribeLock {name: 'load'})
SET l.touched = datetime.realtime()
WITH l WHERE l.holder = $holder
SET l.holder = null, l.expires = null
