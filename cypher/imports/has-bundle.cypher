// Whether a dataset was ever loaded, whether it was taken out again since, and what marks its last load if that was complete.
OPTIONAL MATCH (i:AscribeImport {dataset: $dataset})
WITH i ORDER BY i.number DESC LIMIT 1
RETURN i IS NOT NULL AS loaded, coalesce(i.empty, false) AS takenOut, CASE i.status WHEN 'complete' THEN i.bundle END AS mark
