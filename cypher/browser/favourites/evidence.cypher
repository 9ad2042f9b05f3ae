// Where a claim, denial or measure can be read
// As parameters, :param {claim: 'uk-2024-03-25-parliamentarians', asOf: null, limit: toInteger(100)}
MATCH (asked:Ascribe {id: 'uk-2024-03-25-parliamentarians'})
CALL (asked) {
  RETURN asked AS version
UNION
  MATCH (asked) (()-[:REPORTS_SAME_STATEMENT]-(:Ascribe)){1,4} (version)
  RETURN version
}
WITH DISTINCT asked, version
MATCH (version)-[cited:CITED_IN]->(source:Ascribe)
WHERE null IS NULL OR source.publishedTo <= null
WITH asked, version, source, cited, coalesce(source.primary, false) AS primary, COLLECT {
  MATCH (version)<-[:MADE|ISSUED|IMPOSED]-(who:Ascribe)
  CALL (who) {
    RETURN who.name AS name
  UNION
    MATCH (who)<-[:NAMES]-(alias:Ascribe)
    RETURN alias.name AS name
  }
  RETURN DISTINCT toLower(name)
} AS makers
ORDER BY version <> asked, source.publishedFrom, source.id, version.id, cited.locator LIMIT 100
RETURN source,
  cited.locator AS locator,
  coalesce(cited.words, version.words) AS words,
  source.publisher AS reportedBy,
  NOT primary AND NOT coalesce(toLower(source.publisher) IN makers, false) AS independent,
  version AS claim,
  primary
ORDER BY version <> asked, source.publishedFrom, source.id, version.id, cited.locator
