// Notes that a backup is being brought back: until that has come to its end, only a part is in.
MERGE (i:AscribeImport {id: 'restore'})
SET i:Import, i.dataset = $name, i.title = $name, i.name = $name, i.caption = $name, i.number = 1, i.file = $file,
  i.status = 'running', i.started = datetime()
