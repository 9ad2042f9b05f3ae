// Nodes and links say what was loaded
// why: The loader keeps a hash of what it writes. An element that says something else was changed behind its back, and answers
//   show what no dataset says.
// do: Load the dataset again: ascribe load FILE writes what was changed as the file has it; for the dataset identity, run
//   ascribe identity apply
// expected: rows whose content gives the hash that they carry
// run: on request
MATCH (n:Ascribe) WHERE n.id > $after
RETURN properties(n) AS properties, labels(n) AS labels
ORDER BY n.id LIMIT $size
