// How many independent documents a claim rests on
CALL () {
  MATCH (asked:Ascribe {id: 'us-doj-2024-03-25-indictment'})
  CALL (asked) {
    RETURN asked AS claim
  UNION
    MATCH (asked) (()-[:REPORTS_SAME_STATEMENT]-(:Ascribe)){1,8} (claim)
    RETURN claim
  }
  RETURN claim
}
WITH DISTINCT claim
WHERE claim.stoodUntil IS NULL
WITH claim ORDER BY claim.dateFrom, claim.id LIMIT 100
CALL (claim) {
  CALL (claim) {
    RETURN claim AS version
  UNION
    MATCH (claim) (()-[:REPORTS_SAME_STATEMENT]-(:Ascribe)){1,8} (version)
    RETURN version
  }
  WITH DISTINCT version
  MATCH (version)-[:CITED_IN]->(source:Ascribe)
  WITH DISTINCT source ORDER BY source.publishedTo, source.id
  RETURN collect(source) AS documents
}
WITH claim, documents, COLLECT {
  UNWIND documents AS document
  WITH document WHERE NOT EXISTS {
    (document) (()-[:REPORTS_ON]->(on:Ascribe)){1,4} (other:Ascribe)
    WHERE other IN documents AND other <> document
  }
  RETURN document ORDER BY NOT coalesce(document.primary, false), document.publishedTo, document.id
} AS first
// One of each maker; of what is no original text, one stands for the statement's own.
WITH claim, documents, first, [document IN first WHERE document.primary] AS originals
WITH claim, documents, [place IN range(0, size(originals) - 1)
    WHERE NOT coalesce(originals[place].publisher IN [earlier IN originals[0..place] | earlier.publisher], false)
  | originals[place]] AS makers, first
WITH claim, documents, CASE WHEN size(makers) > 0 THEN makers ELSE first[0..1] END AS origins
RETURN claim,
  COLLECT {
    MATCH (claim)<-[made:MADE]-(who:Ascribe)
    WITH who, min(CASE made.role WHEN 'lead' THEN 0 WHEN 'joined' THEN 1 ELSE 2 END) AS rank
    RETURN who ORDER BY rank, who.id
  } AS statedBy,
  claim.words AS words,
  size(origins) AS independentDocuments,
  origins,
  COLLECT {
    UNWIND range(0, size(documents) - 1) AS place
    WITH place, documents[place] AS document
    RETURN {source: document, reportsOn: COLLECT {
      MATCH (document)-[:REPORTS_ON]->(on:Ascribe) WHERE on IN documents
      RETURN DISTINCT on ORDER BY on.id
    }} ORDER BY place
  } AS documents
ORDER BY claim.dateFrom, claim.id
