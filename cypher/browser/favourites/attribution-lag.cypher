// How long it took until an operation was attributed
// As parameters, :param {what: null, who: null, asOf: null, limit: toInteger(100)}
CALL () {
  UNWIND null AS asked
  MATCH (:Ascribe {id: asked}) (()<-[:PART_OF]-(:Ascribe)){0,6} (operation:Operation)
  RETURN operation
UNION
  WITH 1 AS go WHERE null IS NULL
  MATCH (:Ascribe {id: null}) (()-[:SAME_AS]-(:Ascribe)){0,2} (()<-[:PART_OF]-(:Ascribe)){0,6} (attributor)
  WITH DISTINCT attributor
  MATCH (attributor)-[:MADE]->(:Ascribe)-[:ABOUT]->(:Ascribe) (()<-[:PART_OF]-(:Ascribe)){0,6} (operation:Operation)
  RETURN operation
UNION
  WITH 1 AS go WHERE null IS NULL AND null IS NULL
  MATCH (operation:Ascribe {kind: 'Operation'})
  RETURN operation
}
WITH DISTINCT operation
MATCH (operation) (()-[:PART_OF]->(:Ascribe)){0,6} ()<-[:ABOUT]-(claim:Ascribe)
WHERE claim.date IS NOT NULL
  AND (null IS NULL OR claim.onRecord <= null)
  AND (null IS NULL OR EXISTS { (claim)<-[:MADE]-(:Ascribe) (()-[:PART_OF]->(:Ascribe)){0,6} (()-[:SAME_AS]-(:Ascribe)){0,2} (:Ascribe {id: null}) })
WITH DISTINCT operation, claim ORDER BY claim.dateTo, claim.dateFrom DESC, claim.id
// The first attribution lies between the earliest first day and the earliest last day of all of them.
WITH operation, collect(claim) AS all, head(collect(claim)) AS claim, min(claim.dateFrom) AS earliest, min(claim.dateTo) AS latest
WITH *,
  [other IN all WHERE other.dateTo = claim.dateTo AND other.dateFrom = claim.dateFrom] AS claims,
  duration.inDays(operation.beganTo, earliest).days AS least,
  duration.inDays(operation.beganFrom, latest).days AS most,
  duration.inDays(operation.disclosedTo, earliest).days AS leastDisclosed,
  duration.inDays(operation.disclosedFrom, latest).days AS mostDisclosed
ORDER BY claim.dateFrom, operation.id LIMIT 100
RETURN operation,
  {value: operation.began, precision: operation.beganPrecision, text: operation.beganText} AS began,
  {value: operation.disclosed, precision: operation.disclosedPrecision, text: operation.disclosedText} AS disclosed,
  {value: claim.date, precision: claim.datePrecision, text: claim.dateText} AS attributed,
  CASE
    WHEN operation.began IS NULL THEN null
    WHEN least = most THEN least
    ELSE {min: least, max: most}
  END AS days,
  COLLECT { UNWIND claims AS one MATCH (one)<-[:MADE]-(who:Ascribe) RETURN DISTINCT who ORDER BY who.id } AS who,
  COLLECT { UNWIND claims AS one MATCH (one)-[:POINTS_TO]->(whom:Ascribe) RETURN DISTINCT whom ORDER BY whom.id } AS whom,
  {value: operation.discovered, precision: operation.discoveredPrecision, text: operation.discoveredText} AS discovered,
  CASE
    WHEN operation.disclosed IS NULL THEN null
    WHEN leastDisclosed = mostDisclosed THEN leastDisclosed
    ELSE {min: leastDisclosed, max: mostDisclosed}
  END AS daysDisclosed,
  claims,
  COLLECT { UNWIND claims AS one MATCH (one)-[:CITED_IN]->(source:Ascribe) RETURN DISTINCT source ORDER BY source.id } AS sources
ORDER BY claim.dateFrom, operation.id
