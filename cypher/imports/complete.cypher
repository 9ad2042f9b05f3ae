// Notes that a load has come to its end; the versions of records are those of the last one.
MATCH (i:AscribeImport {id: $id})
SET i += $values, i.status = 'complete', i.finished = datetime()
WITH i
MATCH (earlier:AscribeImport {dataset: i.dataset}) WHERE earlier.number < i.number AND earlier.versions IS NOT NULL
SET earlier.versions = null
