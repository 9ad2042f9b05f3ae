// Where a claim, denial, comment or measure can be read
// order: 200
// description: The documents that carry it, and those that carry another version of the same statement, each with the
//   words that stand in it. A document is independent here when somebody other than those who made the statement published
//   it and it reports on no other document of this statement.
// param: claim | entity(RECORDS) | required | The claim, denial, comment or measure, by its id
//   | uk-2024-03-25-parliamentarians
// param: asOf | date(last) | optional | Only documents that were out on that day | 2024-03-25
// param: limit | number(1..1000) | default 100 | Rows at most | 20
// column: source | source | The document
// column: locator | text | Where in the document
// column: words | text | The words that this document gives
// column: reportedBy | text | Who published the document
// column: independent | flag | False where the document is the original text of those who made the statement, was published
//   by one of them, or reports on another document of the statement
// column: claim | entity | The version of the statement that it carries
// column: primary | flag | Whether it is the original text of the one who states
// column: quote | text | Another passage that this document gives, verbatim
// column: reportsOn | sources | Documents that it reports on

MATCH (asked:Ascribe {id: $claim})
WHERE ($asOf IS NULL OR asked.onRecord <= $asOf)
CALL (asked) {
  RETURN asked AS version
UNION
  MATCH (asked) (()-[:REPORTS_SAME_STATEMENT]-(:Ascribe)){1,8} (version)
  WHERE ($asOf IS NULL OR version.onRecord <= $asOf)
  RETURN version
}
WITH DISTINCT asked, version
WITH asked, version, COLLECT {
  MATCH (version)<-[:MADE|ISSUED|IMPOSED]-(who:Ascribe)
  CALL (who) {
    RETURN who.name AS name
  UNION
    MATCH (who)<-[names:NAMES]-(alias:Ascribe)
    WHERE ($asOf IS NULL OR names.onRecord <= $asOf)
    RETURN alias.name AS name
  }
  RETURN DISTINCT toLower(name)
} AS makers
MATCH (version)-[cited:CITED_IN]->(source:Ascribe)
WHERE $asOf IS NULL OR source.publishedTo <= $asOf
WITH asked, version, source, cited, coalesce(source.primary, false) AS primary, makers
WITH asked, collect({version: version, source: source, cited: cited, primary: primary, makers: makers}) AS all
UNWIND all AS one
WITH asked, one.version AS version, one.source AS source, one.cited AS cited, one.primary AS primary, one.makers AS makers,
  [other IN all | other.source] AS documents
ORDER BY version <> asked, source.publishedFrom, source.id, version.id, cited.locator LIMIT $limit
RETURN source,
  cited.locator AS locator,
  cited.words AS words,
  source.publisher AS reportedBy,
  NOT primary AND NOT coalesce(toLower(source.publisher) IN makers, false) AND NOT EXISTS {
    (source) (()-[:REPORTS_ON]->(on:Ascribe) WHERE $asOf IS NULL OR on.publishedTo <= $asOf){1,4} (origin:Ascribe)
    WHERE origin IN documents AND origin <> source
  } AS independent,
  version AS claim,
  primary,
  cited.quote AS quote,
  COLLECT {
    MATCH (source)-[:REPORTS_ON]->(document:Ascribe) WHERE $asOf IS NULL OR document.publishedTo <= $asOf
    RETURN DISTINCT document ORDER BY document.id
  } AS reportsOn
ORDER BY version <> asked, source.publishedFrom, source.id, version.id, cited.locator
