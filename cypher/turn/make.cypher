// Makes the node that stands for the right to load.
MERGE (:AscribeLock {name: 'load'})
