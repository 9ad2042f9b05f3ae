// Notes with the last load of some datasets the hash of the bytes that brought them.
UNWIND $rows AS row
MATCH (i:AscribeImport {dataset: row.dataset})
WITH row, i ORDER BY i.number DESC
WITH row, head(collect(i)) AS i
SET i.sha256 = row.sha256
