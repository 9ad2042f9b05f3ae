// The loads on record, of one dataset or of all, the newest first.
MATCH (i:AscribeImport) WHERE i.dataset IS NOT NULL AND ($dataset IS NULL OR i.dataset = $dataset)
RETURN i.dataset AS dataset, i.number AS number, i.title AS title, i.file AS file, i.edition AS edition,
  i.status = 'complete' AS complete, coalesce(i.empty, false) AS empty, i.sha256 AS sha256, i.changes AS changes,
  toString(i.started) AS started, toString(i.finished) AS finished,
  coalesce(i.nodesCreated, i.judgementsCreated) AS nodesCreated, coalesce(i.nodesChanged, i.judgementsChanged) AS nodesChanged,
  coalesce(i.nodesRetired, i.judgementsRetired) AS nodesRetired,
  i.linksCreated AS linksCreated, i.linksChanged AS linksChanged, i.linksRetired AS linksRetired
ORDER BY i.started DESC, dataset, number DESC LIMIT $limit
