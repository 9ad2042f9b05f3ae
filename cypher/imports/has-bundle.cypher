// Whether a dataset was ever loaded, and whether it was taken out again since.
OPTIONAL MATCH (i:AscribeImport {dataset: $dataset})
WITH i ORDER BY i.number DESC LIMIT 1
RETURN i IS NOT NULL AS loaded, coalesce(i.empty, false) AS takenOut
