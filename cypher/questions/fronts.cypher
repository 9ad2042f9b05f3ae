// Which companies are fronts or contractors of an agency, group or state
// order: 40
// description: Companies that are said to be a front for, or to work under contract for, the one asked for: a group with
//   its accepted identities; an agency or a state with its bodies and with the groups they are said to run.
// param: behind | entity(Agency, Actor, State) | required | The agency, group or state behind | Ministry of State Security
// param: asOf | date(last) | optional | Only what was on record on that day | 2024-03-25
// param: limit | number(1..1000) | default 100 | Rows at most | 20
// column: company | entity | The company
// column: role | text | What it is said to be: front company or contractor
// column: behind | entities | For whom
// column: people | entities | Persons who are said to work for it
// column: measures | entities | Measures against it
// column: sources | sources | Where its role can be read
// column: statedBy | entities | Who states its role

MATCH (:Ascribe {id: $behind}) (()-[:SAME_AS]-(:Ascribe)){0,2} (()<-[below:PART_OF]-(:Ascribe) WHERE $asOf IS NULL OR below.onRecord <= $asOf){0,6} (body)
WITH DISTINCT body
CALL (body) {
  RETURN body AS behind
UNION
  MATCH (body)<-[run:RUN_BY]-(:Ascribe) (()-[:SAME_AS]-(:Ascribe)){0,2} (behind)
  WHERE $asOf IS NULL OR run.onRecord <= $asOf
  RETURN behind
}
WITH DISTINCT behind
MATCH (behind)<-[link:FRONT_FOR|CONTRACTS_FOR]-(company:Ascribe)
WHERE $asOf IS NULL OR link.onRecord <= $asOf
WITH company, type(link) AS type, behind, link ORDER BY behind.id
WITH company, type, collect(DISTINCT behind) AS behind, collect(link) AS links
ORDER BY company.id, type DESC LIMIT $limit
RETURN company,
  CASE type WHEN 'FRONT_FOR' THEN 'front company' ELSE 'contractor' END AS role,
  behind,
  COLLECT {
    MATCH (company) (()-[:SAME_AS]-(:Ascribe)){0,2} ()<-[works:WORKS_FOR]-(person:Ascribe)
    WHERE $asOf IS NULL OR works.onRecord <= $asOf
    RETURN DISTINCT person ORDER BY person.id
  } AS people,
  COLLECT {
    MATCH (company) (()-[:SAME_AS]-(:Ascribe)){0,2} ()<-[:AGAINST]-(measure:Ascribe)
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
ORDER BY company.id, role DESC
