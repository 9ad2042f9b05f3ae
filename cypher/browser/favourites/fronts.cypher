// Which companies are fronts or contractors of an agency, group or state
// As parameters, :param {behind: 'mss', asOf: null, limit: toInteger(100)}
MATCH (:Ascribe {id: 'mss'}) (()-[:SAME_AS]-(:Ascribe)){0,2} (()<-[below:PART_OF]-(:Ascribe) WHERE null IS NULL OR below.onRecord <= null){0,6} (body)
WITH DISTINCT body
CALL (body) {
  RETURN body AS behind
UNION
  MATCH (body)<-[run:RUN_BY]-(:Ascribe) (()-[:SAME_AS]-(:Ascribe)){0,2} (behind)
  WHERE null IS NULL OR run.onRecord <= null
  RETURN behind
}
WITH DISTINCT behind
MATCH (behind)<-[link:FRONT_FOR|CONTRACTS_FOR]-(company:Ascribe)
WHERE null IS NULL OR link.onRecord <= null
WITH company, type(link) AS type, behind, link ORDER BY behind.id
WITH company, type, collect(DISTINCT behind) AS behind, collect(link) AS links
ORDER BY company.id, type DESC LIMIT 100
RETURN company,
  CASE type WHEN 'FRONT_FOR' THEN 'front company' ELSE 'contractor' END AS role,
  behind,
  COLLECT {
    MATCH (company) (()-[:SAME_AS]-(:Ascribe)){0,2} ()<-[works:WORKS_FOR]-(person:Ascribe)
    WHERE null IS NULL OR works.onRecord <= null
    RETURN DISTINCT person ORDER BY person.id
  } AS people,
  COLLECT {
    MATCH (company) (()-[:SAME_AS]-(:Ascribe)){0,2} ()<-[:AGAINST]-(measure:Ascribe)
    WHERE null IS NULL OR measure.onRecord <= null
    RETURN DISTINCT measure ORDER BY measure.dateFrom, measure.id
  } AS measures,
  COLLECT {
    UNWIND links AS link UNWIND link.sources AS id
    MATCH (source:Ascribe {id: id}) WHERE null IS NULL OR source.publishedTo <= null
    RETURN DISTINCT source ORDER BY source.id
  } AS sources,
  COLLECT {
    UNWIND links AS link UNWIND link.statedBy AS id
    MATCH (who:Ascribe {id: id})
    RETURN DISTINCT who ORDER BY who.id
  } AS statedBy
ORDER BY company.id, role DESC
