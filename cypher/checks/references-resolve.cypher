// Every id in statedBy and sources is that of an entity
// why: A stater or document that is not there is missing from answers.
// do: Load the dataset that brings the entity, then the one that refers to it
// expected: no row
// run: after every load
CALL () {
  MATCH (:Ascribe)-[fact:STATED]->(:Ascribe)
  UNWIND coalesce(fact.statedBy, []) + coalesce(fact.sources, []) AS reference
  RETURN DISTINCT reference
}
WITH reference WHERE NOT EXISTS { MATCH (:Ascribe {id: reference}) }
RETURN reference AS id, 'is referred to and not there' AS problem
ORDER BY id LIMIT 100
