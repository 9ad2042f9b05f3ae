// The versions of records that other datasets hold, as their loads have noted them.
MATCH (i:AscribeImport) WHERE i.versions IS NOT NULL AND i.dataset <> $dataset
RETURN i.dataset AS dataset, i.versions AS versions ORDER BY dataset, i.number
