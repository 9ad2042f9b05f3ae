// Notes that a load has come to its end.
MATCH (i:AscribeImport {id: $id})
SET i += $values, i.status = 'complete', i.finished = datetime()
