// Notes that a load has begun; one that was cut off is taken up under its number.
MERGE (i:AscribeImport {id: $id})
SET i:Import, i += $values, i.status = 'running', i.started = datetime()
