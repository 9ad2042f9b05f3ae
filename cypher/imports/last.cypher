// The last load of a dataset.
MATCH (i:AscribeImport {dataset: $dataset})
RETURN i.number AS number, i.status AS status, i.contentHash AS hash, i.title AS title, i.edition AS edition,
  i.editionOrder AS editionOrder, i.versions AS versions
ORDER BY number DESC LIMIT 1
