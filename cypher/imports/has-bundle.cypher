// Whether a bundle of this name was ever loaded by the program itself, in whatever version of it.
RETURN EXISTS { MATCH (i:AscribeImport) WHERE i.bundle ENDS WITH $bundle } AS has
