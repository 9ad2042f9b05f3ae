// Notes with the last load of a dataset which version of the program has brought it.
MATCH (i:AscribeImport {dataset: $dataset})
WITH i ORDER BY i.number DESC LIMIT 1
SET i.bundle = $mark
