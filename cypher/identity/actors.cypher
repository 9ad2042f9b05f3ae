// All groups with what may tell them apart: their names and who uses them, where they are based, who is tied to them.
MATCH (actor:Actor) WHERE actor.id IS NOT NULL
RETURN actor.id AS id, coalesce(actor.dataset, head(actor.owners)) AS dataset, actor.name AS name,
  COLLECT {
    MATCH (alias)-[given:NAMES]->(actor)
    RETURN {text: alias.name, users: coalesce(given.statedBy, []), documents: coalesce(given.sources, [])}
    ORDER BY alias.name, given.dataset
  } AS names,
  COLLECT { MATCH (actor)-[:BASED_IN]->(state) RETURN DISTINCT state.id ORDER BY state.id } AS states,
  COLLECT { MATCH (actor)-[:OVERLAPS]-(other:Actor) RETURN DISTINCT other.id ORDER BY other.id } AS related
ORDER BY id
