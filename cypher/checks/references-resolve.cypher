// Every id in statedBy and sources is that of an entity.
CALL () {
  MATCH (a)-[fact:PART_OF|RUN_BY|FRONT_FOR|CONTRACTS_FOR|MEMBER_OF|WORKS_FOR|TARGETED|IN|BASED_IN|NAMES]->()
  UNWIND coalesce(fact.statedBy, []) + coalesce(fact.sources, []) AS reference
  RETURN DISTINCT reference
}
WITH reference WHERE NOT EXISTS { MATCH (:Entity {id: reference}) }
RETURN reference AS id, 'is referred to and not there' AS problem
ORDER BY id LIMIT 100
