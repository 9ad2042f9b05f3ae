// All groups, companies, persons and bodies of states with what may tell them apart: their names and who uses them, where they
// are at home, who is tied to them, whether somebody accuses them.
UNWIND $kinds AS kind
MATCH (actor:Ascribe {kind: kind})
// What only earlier judgements speak of has gone out of the sources.
WHERE any(owner IN actor.owners WHERE owner <> 'identity')
// Sorted before names are gathered: otherwise all of them are held at once.
WITH actor ORDER BY actor.id
RETURN actor.id AS id, actor.kind AS kind, coalesce(actor.dataset, head(actor.owners)) AS dataset, actor.name AS name,
  COLLECT {
    MATCH (alias:Ascribe)-[given:NAMES]->(actor)
    RETURN {text: alias.name, users: coalesce(given.statedBy, []), documents: coalesce(given.sources, [])}
    ORDER BY alias.name, given.dataset
  } AS names,
  COLLECT {
    MATCH (actor)-[:BASED_IN|IN]->(state:State&Ascribe)
    RETURN DISTINCT state.id AS id
    UNION
    WITH actor WHERE actor.state IS NOT NULL
    RETURN actor.state AS id
  } AS states,
  COLLECT { MATCH (actor)-[:OVERLAPS]-(other:Actor&Ascribe) RETURN DISTINCT other.id ORDER BY other.id } AS related,
  EXISTS { (actor)<-[:POINTS_TO|AGAINST]-(:Ascribe) } OR EXISTS { (actor)-[:MEMBER_OF]->(:Ascribe) } AS accused
