// The last load of a dataset.
MATCH (i:AscribeImport {dataset: $dataset})
RETURN i.number AS number, i.status AS status, i.contentHash AS hash
ORDER BY number DESC LIMIT 1
