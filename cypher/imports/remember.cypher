// Notes with the last load of some datasets which input brought them, and what that was like.
UNWIND $rows AS row
MATCH (i:AscribeImport {dataset: row.dataset})
WITH row, i ORDER BY i.number DESC
WITH row, head(collect(i)) AS i
SET i += row.values, i.input = $mark + ' ' + i.contentHash
