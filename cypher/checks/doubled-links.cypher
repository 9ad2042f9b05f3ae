// A dataset says each thing once
// why: Two links of one type and dataset between the same two nodes, stated by the same, count twice in answers. Two loads of
//   one dataset at the same time could have written them.
// do: Load the dataset again: ascribe load FILE leaves one of them
// expected: no row
// run: on request
MATCH (a:Ascribe)
CALL (a) {
  MATCH (a)-[r:ALL]->(b:Ascribe)
  WHERE r.dataset IS NOT NULL
  WITH b, type(r) AS type, r.dataset AS dataset, r.statedBy AS statedBy, r.event AS event, count(*) AS times
  WHERE times > 1
  RETURN b, type, dataset, times
}
RETURN a.id AS id, type + ' ' + b.id + ' stands ' + times + ' times in ' + dataset AS problem
ORDER BY id, problem LIMIT 100
