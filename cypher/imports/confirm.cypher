// Notes that a load still stands for what its dataset says.
MATCH (i:AscribeImport {id: $id})
SET i.contentHash = $hash, i.model = $model, i += $header
