// Which database this is, and whether a file of judgements was read into it.
CALL db.info() YIELD id
RETURN id AS database, EXISTS { MATCH (:AscribeImport {dataset: $dataset, fileHash: $hash}) } AS read
