// The names of the datasets that have ever been loaded.
MATCH (i:AscribeImport) WHERE i.dataset IS NOT NULL
RETURN DISTINCT i.dataset AS dataset ORDER BY dataset
