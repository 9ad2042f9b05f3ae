// All that was loaded is there
// why: Names, links and entities that were deleted behind the loader's back are missing from answers.
// do: Load the dataset again: ascribe load FILE brings back what is gone; for the dataset identity, run
//   ascribe identity apply
// expected: no row
// run: on request
CALL () {
  MATCH (n:Ascribe) UNWIND n.owners AS dataset
  RETURN dataset, count(*) AS nodes, 0 AS links
UNION ALL
  MATCH (:Ascribe)-[r:ALL]->(:Ascribe) WHERE r.dataset IS NOT NULL
  RETURN r.dataset AS dataset, 0 AS nodes, count(*) AS links
UNION ALL
  MATCH (i:AscribeImport) WHERE i.dataset IS NOT NULL
  RETURN DISTINCT i.dataset AS dataset, 0 AS nodes, 0 AS links
}
WITH dataset, sum(nodes) AS nodesNow, sum(links) AS linksNow
MATCH (i:AscribeImport {dataset: dataset})
WITH dataset, nodesNow, linksNow, i ORDER BY i.number DESC
WITH dataset, nodesNow, linksNow, head(collect(i)) AS last
WHERE last.status = 'complete'
WITH dataset, nodesNow, linksNow,
  last.nodesCreated + last.nodesChanged + last.nodesUnchanged AS nodes,
  last.linksCreated + last.linksChanged + last.linksUnchanged AS links
WHERE nodes <> nodesNow OR links <> linksNow
RETURN dataset AS id,
  'has ' + nodesNow + ' of ' + nodes + ' entities and ' + linksNow + ' of ' + links + ' links' AS problem
ORDER BY id LIMIT 100
