// Whether a dataset was ever loaded.
RETURN EXISTS { MATCH (:AscribeImport {dataset: $dataset}) } AS has
