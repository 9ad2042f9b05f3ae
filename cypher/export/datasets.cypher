// The datasets that were loaded, each with the title of its last load.
MATCH (i:AscribeImport) WHERE i.dataset IS NOT NULL AND NOT i.dataset IN $apart
WITH i ORDER BY i.number DESC
WITH i.dataset AS dataset, head(collect(i.title)) AS title
RETURN dataset, title ORDER BY dataset
