// Makes the node that stands for the right to load.
MERGE (l:AscribeLock {name: 'load'}) SET l.caption = 'the right to load'
