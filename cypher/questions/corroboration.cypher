// How many independent documents a claim rests on
// order: 230
// description: One row for each statement as it stands, with all documents that carry it in whatever version. An origin is a
//   document that reports on no other one of the statement: the statement's own text is one, the original text of another state
//   or firm is one more. A document that only reports, prints again or retells adds none, be there ever so many. Where no original
//   text is known, the first document that reports on no other stands for it.
// param: claim | entity(Attribution) | optional | The claim, by its id | us-doj-2024-03-25-indictment
// param: what | entity(Operation) | optional | The operation that claims are about, with its parts | Electoral Commission breach
// param: whom | entity(ACCUSABLE) | optional | The accused; a state stands for its
//   bodies, a group for its accepted identities | Volt Typhoon
// param: asOf | date(last) | optional | Only what was on record on that day | 2024-03-25
// param: limit | number(1..1000) | default 100 | Rows at most | 20
// column: claim | entity | The claim, as it stands
// column: statedBy | entities | Who makes it
// column: words | text | The words that say how sure they are
// column: independentDocuments | number | How many origins by independent makers there are
// column: origins | sources | The origins
// column: documents | list(source source, reportsOn sources) | All documents, and on which of them each reports

CALL () {
  MATCH (asked:Ascribe {id: $claim})
  WHERE $asOf IS NULL OR asked.onRecord <= $asOf
  CALL (asked) {
    RETURN asked AS claim
  UNION
    MATCH (asked) (()-[:REPORTS_SAME_STATEMENT]-(:Ascribe)){1,8} (claim)
    RETURN claim
  }
  RETURN claim
UNION
  WITH 1 AS go WHERE $claim IS NULL
  UNWIND $what AS asked
  MATCH (:Ascribe {id: asked}) (()-[:SAME_AS]-(:Ascribe)){0,2} (()<-[below:PART_OF]-(:Ascribe) WHERE $asOf IS NULL OR below.onRecord <= $asOf){0,6} (operation)
  WITH DISTINCT operation
  MATCH (operation)<-[:ABOUT]-(claim:Attribution&Ascribe)
  RETURN claim
UNION
  WITH 1 AS go WHERE $claim IS NULL AND $what IS NULL
  // Below it is checked whom, as of the day.
  MATCH (:Ascribe {id: $whom}) (()-[:SAME_AS]-(:Ascribe)){0,2} (()<-[:PART_OF]-(:Ascribe)){0,6} (accused)
  WITH DISTINCT accused
  MATCH (accused)<-[:POINTS_TO]-(claim:Attribution&Ascribe)
  RETURN claim
}
WITH DISTINCT claim
WHERE ($asOf IS NULL AND claim.stoodUntil IS NULL OR claim.onRecord <= $asOf AND coalesce(claim.stoodUntil > $asOf, true))
  AND ($whom IS NULL OR EXISTS {
    (claim)-[:POINTS_TO]->(:Ascribe) (()-[above:PART_OF]->(:Ascribe) WHERE $asOf IS NULL OR above.onRecord <= $asOf){0,6} (()-[:SAME_AS]-(:Ascribe)){0,2} (:Ascribe {id: $whom})
  })
WITH claim ORDER BY claim.dateFrom, claim.id LIMIT $limit
CALL (claim) {
  CALL (claim) {
    RETURN claim AS version
  UNION
    MATCH (claim) (()-[:REPORTS_SAME_STATEMENT]-(:Ascribe)){1,8} (version)
    RETURN version
  }
  WITH DISTINCT version WHERE $asOf IS NULL OR version.onRecord <= $asOf
  MATCH (version)-[:CITED_IN]->(source:Ascribe) WHERE $asOf IS NULL OR source.publishedTo <= $asOf
  WITH DISTINCT source ORDER BY source.publishedTo, source.id
  RETURN collect(source) AS documents
}
WITH claim, documents, COLLECT {
  UNWIND documents AS document
  WITH document WHERE NOT EXISTS {
    (document) (()-[:REPORTS_ON]->(on:Ascribe) WHERE $asOf IS NULL OR on.publishedTo <= $asOf){1,4} (other:Ascribe)
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
