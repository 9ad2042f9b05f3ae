// Who is said to belong to a group or company
// order: 50
// description: Members of the group and persons who work for its front companies; for a company, persons who work for
//   it. Accepted identities of the group, of its companies and of the persons count as one.
// param: actor | entity(Actor, Company) | required | The group or company | APT31
// param: asOf | date(last) | optional | Only what was on record on that day | 2024-03-25
// param: limit | number(1..1000) | default 100 | Rows at most | 20
// column: person | entity | The person
// column: role | texts | The part taken, as stated; member or employee where none is stated
// column: employer | entities | For whom the person is said to work
// column: measures | entities | Measures against the person
// column: sources | sources | Where it can be read
// column: statedBy | entities | Who states it

MATCH (:Ascribe {id: $actor}) (()-[:SAME_AS]-(:Ascribe)){0,2} (identity)
WITH DISTINCT identity
CALL (identity) {
  MATCH (identity)<-[link:MEMBER_OF|WORKS_FOR]-(one:Ascribe)
  RETURN one, link
UNION
  MATCH (identity:Actor)<-[front:FRONT_FOR]-(:Ascribe) (()-[:SAME_AS]-(:Ascribe)){0,2} ()<-[link:WORKS_FOR]-(one:Ascribe)
  WHERE $asOf IS NULL OR front.onRecord <= $asOf
  RETURN one, link
}
WITH one, link WHERE $asOf IS NULL OR link.onRecord <= $asOf
// A person whom several lists carry stands once, under the identity that represents the others.
OPTIONAL MATCH (one)-[:SAME_AS]->(representative:Ascribe)
WITH coalesce(representative, one) AS person, link,
  coalesce(link.role, CASE type(link) WHEN 'MEMBER_OF' THEN 'member' ELSE 'employee' END) AS part
ORDER BY part
WITH person, collect(DISTINCT part) AS role, collect(link) AS links
ORDER BY person.id LIMIT $limit
RETURN person, role,
  COLLECT {
    MATCH (person) (()-[:SAME_AS]-(:Ascribe)){0,2} ()-[works:WORKS_FOR]->(employer:Ascribe)
    WHERE $asOf IS NULL OR works.onRecord <= $asOf
    RETURN DISTINCT employer ORDER BY employer.id
  } AS employer,
  COLLECT {
    MATCH (person) (()-[:SAME_AS]-(:Ascribe)){0,2} ()<-[:AGAINST]-(measure:Ascribe)
    WHERE $asOf IS NULL OR measure.onRecord <= $asOf
    RETURN DISTINCT measure ORDER BY measure.dateFrom, measure.id
  } AS measures,
  COLLECT {
    UNWIND links AS link UNWIND link.sources AS id
    MATCH (source:Ascribe {id: id}) WHERE $asOf IS NULL OR source.publishedTo <= $asOf
    RETURN DISTINCT source ORDER BY source.id
  } AS sources,
  COLLECT {
    UNWIND links AS link UNWIND link.statedBy AS id
    MATCH (who:Ascribe {id: id})
    RETURN DISTINCT who ORDER BY who.id
  } AS statedBy
ORDER BY person.id
