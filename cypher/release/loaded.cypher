// The last load of a dataset, if there was one and it is not taken out again.
MATCH (i:AscribeImport {dataset: $dataset})
WITH i ORDER BY i.number DESC LIMIT 1
WHERE NOT coalesce(i.empty, false)
RETURN i.authors AS authors, i.imported AS imported
