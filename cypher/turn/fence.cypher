// The last statement of each transaction of a load: without an answer all of it is undone, because the right to load has gone to
// somebody else, or because the same transaction has got through before.
MATCH (l:AscribeLock {name: 'load'})
SET l.touched = datetime.realtime()
WITH l WHERE l.holder = $holder AND l.step = $step
SET l += $marks, l.step = $step + 1, l.expires = datetime.realtime() + duration({seconds: $seconds})
RETURN l.step AS step
