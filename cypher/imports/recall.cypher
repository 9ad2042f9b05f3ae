// What an input brought when it was loaded last.
MATCH (i:AscribeImport)
WHERE i.input = $mark + ' ' + i.contentHash AND i.status = 'complete'
  AND NOT EXISTS { MATCH (later:AscribeImport {dataset: i.dataset}) WHERE later.number > i.number }
RETURN i.dataset AS dataset, i.title AS title, i.inputDatasets AS datasets, i.recordsRead AS read,
  i.recordsUsed AS used, i.skippedReasons AS reasons, i.skippedCounts AS counts,
  i.inputWarnings AS warnings, i.inputNodes AS nodes, i.inputLinks AS links
ORDER BY dataset
