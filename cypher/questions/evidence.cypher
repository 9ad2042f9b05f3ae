// Where a claim, denial or measure can be read
// order: 200
// description: The documents that carry it, and those that carry another version of the same statement. A document is
//   independent here when somebody other than those who made the statement published it: it is then a second witness
//   that it was made, not a second finding that it is true.
// param: claim | entity(Attribution, Denial, Measure) | required | The claim, denial or measure, by its id
//   | uk-2024-03-25-parliamentarians
// param: asOf | date(last) | optional | Only documents that were out on that day | 2024-03-25
// param: limit | number(1..1000) | default 100 | Rows at most | 20
// column: source | source | The document
// column: locator | text | Where in the document
// column: words | text | The words that this document gives
// column: reportedBy | text | Who published the document
// column: independent | flag | False where the document is the original text of those who made the statement, or was
//   published by one of them
// column: claim | entity | The version of the statement that it carries
// column: primary | flag | Whether it is the original text of the one who states

MATCH (asked:Ascribe {id: $claim})
CALL (asked) {
  RETURN asked AS version
UNION
  MATCH (asked) (()-[:REPORTS_SAME_STATEMENT]-(:Ascribe)){1,4} (version)
  RETURN version
}
WITH DISTINCT asked, version
MATCH (version)-[cited:CITED_IN]->(source:Ascribe)
WHERE $asOf IS NULL OR source.publishedTo <= $asOf
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
ORDER BY version <> asked, source.publishedFrom, source.id, version.id, cited.locator LIMIT $limit
RETURN source,
  cited.locator AS locator,
  coalesce(cited.words, version.words) AS words,
  source.publisher AS reportedBy,
  NOT primary AND NOT coalesce(toLower(source.publisher) IN makers, false) AS independent,
  version AS claim,
  primary
ORDER BY version <> asked, source.publishedFrom, source.id, version.id, cited.locator
