// Has some datasets compared as a whole the next time that they are loaded.
UNWIND $rows AS row
MATCH (i:AscribeImport {dataset: row.dataset})
SET i.contentHash = null
