// Every link between entities belongs to a dataset that was loaded
// why: A link that no dataset brought stands in answers without anybody who could say where it comes from.
// do: If somebody drew it by hand, delete it, or write it into a dataset and load that
// expected: no row
// run: on request
MATCH (i:AscribeImport)
WITH collect(DISTINCT i.dataset) AS datasets
MATCH (a:Ascribe)
CALL (a, datasets) {
  MATCH (a)-[r:ALL]->(b:Ascribe)
  WHERE NOT coalesce(r.dataset IN datasets, false)
  RETURN type(r) + ' ' + b.id AS link
}
RETURN a.id AS id, link + ' belongs to no dataset' AS problem
ORDER BY id, problem LIMIT 100
