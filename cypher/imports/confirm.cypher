// Notes that a load still stands for what its dataset says.
MATCH (i:AscribeImport {id: $id})
SET i.title = $title, i.contentHash = $hash, i.model = $model, i += $edition
