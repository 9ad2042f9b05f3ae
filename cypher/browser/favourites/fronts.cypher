// Which companies are fronts or contractors of an agency, group or state
MATCH (:Ascribe {id: 'mss'}) (()-[:SAME_AS]-(:Ascribe)){0,2} (()<-[below:PART_OF]-(:Ascribe)){0,6} (body)
WITH DISTINCT body
CALL (body) {
  RETURN body AS behind
UNION
  MATCH (body)<-[run:RUN_BY]-(:Ascribe) (()-[:SAME_AS]-(:Ascribe)){0,2} (behind)
  RETURN behind
}
WITH DISTINCT behind
MATCH (behind)<-[link:FRONT_FOR|CONTRACTS_FOR]-(company:Ascribe)
WITH company, type(link) AS type, behind, link ORDER BY behind.id
WITH company, type, collect(DISTINCT behind) AS behind, collect(link) AS links
ORDER BY company.id, type DESC LIMIT 100
RETURN company,
  CASE type WHEN 'FRONT_FOR' THEN 'front company' ELSE 'contractor' END AS role,
  behind,
  COLLECT {
    MATCH (company) (()-[:SAME_AS]-(:Ascribe)){0,2} ()<-[works:WORKS_FOR]-(person:Ascribe)
    RETURN DISTINCT person ORDER BY person.id
  } AS people,
  COLLECT {
    MATCH (company) (()-[:SAME_AS]-(:Ascribe)){0,2} ()<-[:AGAINST]-(measure:Ascribe)
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
ORDER BY company.id, role DESC
