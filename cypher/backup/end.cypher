// Notes that a backup has been brought back as a whole.
MATCH (i:AscribeImport {id: 'restore'})
DELETE i
