// How many datasets were loaded last as a version of the program brings them.
MATCH (i:AscribeImport) WHERE i.dataset IS NOT NULL
WITH i ORDER BY i.number DESC
WITH i.dataset AS dataset, head(collect(i)) AS i
WHERE i.bundle = $mark AND i.status = 'complete'
RETURN count(i) AS count
