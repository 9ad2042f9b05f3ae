// A dataset that is none of some, if one was ever loaded.
MATCH (i:AscribeImport) WHERE NOT i.dataset IN $names
RETURN i.dataset AS dataset LIMIT 1
