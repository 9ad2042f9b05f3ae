// The loads that the data come from, the latest of each dataset last.
MATCH (i:AscribeImport)
RETURN i.id AS id, i.dataset AS dataset, i.title AS title, i.file AS file, i.number AS number, i.status AS status,
  i.contentHash AS contentHash, coalesce(i.empty, false) AS empty,
  toString(i.finished) AS finished
ORDER BY dataset, number
