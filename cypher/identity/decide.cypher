// Keeps what editors have decided, and notes when which load or command brought it.
CALL () {
  UNWIND $gone AS id
  MATCH (j:AscribeJudgement {id: id})
  DELETE j
}
CALL () {
  UNWIND $rows AS row
  MERGE (j:AscribeJudgement {id: row.id})
  SET j = row, j:Judgement
}
OPTIONAL MATCH (earlier:AscribeImport {dataset: $dataset})
WITH coalesce(max(earlier.number), 0) + 1 AS number
CREATE (i:Import:AscribeImport {id: 'import:' + $dataset + ':' + number})
SET i += $values, i.dataset = $dataset, i.number = number, i.name = $dataset + ' ' + number, i.status = 'complete',
  i.caption = i.name, i.started = datetime(), i.finished = datetime()
