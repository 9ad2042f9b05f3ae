// The datasets that are in, each as its last load has noted it; what was taken out again is not.
MATCH (i:AscribeImport) WHERE i.dataset IS NOT NULL AND NOT i.dataset IN $apart
WITH i ORDER BY i.number DESC
WITH i.dataset AS dataset, head(collect(i)) AS i
WHERE NOT coalesce(i.empty, false)
RETURN dataset, i.title AS title, i.edition AS edition, i.file AS file, i.sha256 AS sha256, i.number AS number,
  i.status = 'complete' AS complete, coalesce(i.imported, false) AS imported, i.contentHash AS hash,
  toString(coalesce(i.finished, i.started)) AS loaded
ORDER BY dataset
