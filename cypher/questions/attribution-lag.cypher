// How long it took until an operation was attributed
// order: 100
// description: One row for each operation that somebody attributed, with its first attribution: the claim that was
//   certainly on record first. Days are counted from when the operation began to that attribution: a number where both
//   dates are known to the day, otherwise the range {min, max} that the dates allow; a claim whose date is known only
//   roughly may have been earlier and widens the range; below zero, somebody attributed it before it is said to have
//   begun. What is claimed of an operation holds for its parts. With who, the first attribution by them.
// param: what | entity(Operation) | optional | The operation, with its parts | Electoral Commission
// param: who | entity(State, Agency, Vendor, Company, Person, Organization, Actor) | optional
//   | Whose first attribution; a state stands for its bodies | United Kingdom
// param: asOf | date(last) | optional | Only what was on record on that day | 2024-03-25
// param: limit | number(1..1000) | default 100 | Rows at most | 20
// column: operation | entity | The operation
// column: began | date | When it began
// column: disclosed | date | When it was first made public
// column: attributed | date | When it was first attributed
// column: days | range | Days from the beginning to the first attribution, empty where the beginning is not known
// column: who | entities | Who made the first attribution
// column: whom | entities | Whom it accuses
// column: discovered | date | When it was noticed
// column: daysDisclosed | range | Days from when it was made public to the first attribution
// column: claims | entities | The first attribution; several where they were stated on the same day
// column: sources | sources | Where it can be read

CALL () {
  UNWIND $what AS asked
  MATCH (:Ascribe {id: asked}) (()<-[:PART_OF]-(:Ascribe)){0,6} (operation:Operation)
  RETURN operation
UNION
  WITH 1 AS go WHERE $what IS NULL
  MATCH (:Ascribe {id: $who}) (()-[:SAME_AS]-(:Ascribe)){0,2} (()<-[:PART_OF]-(:Ascribe)){0,6} (attributor)
  WITH DISTINCT attributor
  MATCH (attributor)-[:MADE]->(:Ascribe)-[:ABOUT]->(:Ascribe) (()<-[:PART_OF]-(:Ascribe)){0,6} (operation:Operation)
  RETURN operation
UNION
  WITH 1 AS go WHERE $what IS NULL AND $who IS NULL
  MATCH (operation:Ascribe {kind: 'Operation'})
  RETURN operation
}
WITH DISTINCT operation
MATCH (operation) (()-[:PART_OF]->(:Ascribe)){0,6} ()<-[:ABOUT]-(claim:Ascribe)
WHERE claim.date IS NOT NULL
  AND ($asOf IS NULL OR claim.onRecord <= $asOf)
  AND ($who IS NULL OR EXISTS { (claim)<-[:MADE]-(:Ascribe) (()-[:PART_OF]->(:Ascribe)){0,6} (()-[:SAME_AS]-(:Ascribe)){0,2} (:Ascribe {id: $who}) })
WITH DISTINCT operation, claim ORDER BY claim.dateTo, claim.dateFrom DESC, claim.id
// The first attribution lies between the earliest first day and the earliest last day of all of them.
WITH operation, collect(claim) AS all, head(collect(claim)) AS claim, min(claim.dateFrom) AS earliest, min(claim.dateTo) AS latest
WITH *,
  [other IN all WHERE other.dateTo = claim.dateTo AND other.dateFrom = claim.dateFrom] AS claims,
  duration.inDays(operation.beganTo, earliest).days AS least,
  duration.inDays(operation.beganFrom, latest).days AS most,
  duration.inDays(operation.disclosedTo, earliest).days AS leastDisclosed,
  duration.inDays(operation.disclosedFrom, latest).days AS mostDisclosed
ORDER BY claim.dateFrom, operation.id LIMIT $limit
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
