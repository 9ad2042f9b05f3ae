// Who is said to belong to a group or company
MATCH (:Ascribe {id: 'apt31'}) (()-[:SAME_AS]-(:Ascribe)){0,2} (identity)
WITH DISTINCT identity
CALL (identity) {
  MATCH (identity)<-[link:MEMBER_OF|WORKS_FOR]-(one:Ascribe)
  RETURN one, link
UNION
  MATCH (identity:Actor)<-[front:FRONT_FOR]-(:Ascribe) (()-[:SAME_AS]-(:Ascribe)){0,2} ()<-[link:WORKS_FOR]-(one:Ascribe)
  RETURN one, link
}
WITH one, link
// A person whom several lists carry stands once, under the identity that represents the others.
OPTIONAL MATCH (one)-[:SAME_AS]->(representative:Ascribe)
WITH coalesce(representative, one) AS person, link,
  coalesce(link.role, CASE type(link) WHEN 'MEMBER_OF' THEN 'member' ELSE 'employee' END) AS part
ORDER BY part
WITH person, collect(DISTINCT part) AS role, collect(link) AS links
ORDER BY person.id LIMIT 100
RETURN person, role,
  COLLECT {
    MATCH (person) (()-[:SAME_AS]-(:Ascribe)){0,2} ()-[works:WORKS_FOR]->(employer:Ascribe)
    RETURN DISTINCT employer ORDER BY employer.id
  } AS employer,
  COLLECT {
    MATCH (person) (()-[:SAME_AS]-(:Ascribe)){0,2} ()<-[:AGAINST]-(measure:Ascribe)
    RETURN DISTINCT measure ORDER BY measure.dateFrom, measure.id
  } AS measures,
  COLLECT {
    UNWIND links AS link UNWIND link.sources AS id
    MATCH (source:Ascribe {id: id})
    RETURN DISTINCT source ORDER BY source.id
  } AS sources,
  COLLECT {
    UNWIND links AS link UNWIND link.statedBy AS id
    MATCH (who:Ascribe {id: id})
    RETURN DISTINCT who ORDER BY who.id
  } AS statedBy
ORDER BY person.id
