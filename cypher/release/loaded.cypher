// The last load of a dataset, if there was one.
MATCH (i:AscribeImport {dataset: $dataset})
RETURN i.authors AS authors, i.imported AS imported ORDER BY i.number DESC LIMIT 1
