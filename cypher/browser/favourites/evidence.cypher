// Where a claim, denial, comment or measure can be read
MATCH (asked:Ascribe {id: 'uk-2024-03-25-parliamentarians'})
CALL (asked) {
  RETURN asked AS version
UNION
  MATCH (asked) (()-[:REPORTS_SAME_STATEMENT]-(:Ascribe)){1,8} (version)
  RETURN version
}
WITH DISTINCT asked, version
WITH asked, version, COLLECT {
  MATCH (version)<-[:MADE|ISSUED|IMPOSED]-(who:Ascribe)
  CALL (who) {
    RETURN who.name AS name
  UNION
    MATCH (who)<-[names:NAMES]-(alias:Ascribe)
    RETURN alias.name AS name
  }
  RETURN DISTINCT toLower(name)
} AS makers
MATCH (version)-[cited:CITED_IN]->(source:Ascribe)
WITH asked, version, source, cited, coalesce(source.primary, false) AS primary, makers
WITH asked, collect({version: version, source: source, cited: cited, primary: primary, makers: makers}) AS all
UNWIND all AS one
WITH asked, one.version AS version, one.source AS source, one.cited AS cited, one.primary AS primary, one.makers AS makers,
  [other IN all | other.source] AS documents
ORDER BY version <> asked, source.publishedFrom, source.id, version.id, cited.locator LIMIT 100
RETURN source,
  cited.locator AS locator,
  cited.words AS words,
  source.publisher AS reportedBy,
  NOT primary AND NOT coalesce(toLower(source.publisher) IN makers, false) AND NOT EXISTS {
    (source) (()-[:REPORTS_ON]->(on:Ascribe)){1,4} (origin:Ascribe)
    WHERE origin IN documents AND origin <> source
  } AS independent,
  version AS claim,
  primary,
  cited.quote AS quote,
  COLLECT {
    MATCH (source)-[:REPORTS_ON]->(document:Ascribe)
    RETURN DISTINCT document ORDER BY document.id
  } AS reportsOn
ORDER BY version <> asked, source.publishedFrom, source.id, version.id, cited.locator
