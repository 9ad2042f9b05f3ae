// How long it took until an operation was attributed
// order: 100
// description: One row for each operation that somebody attributed, with those who spoke on the first day and the first
//   state. Days are counted from when the operation began: a number where both dates are known to the day, otherwise the
//   range that the dates allow. Who attributes an operation makes it public, and cannot do so before it began:
//   no range goes below zero, but where the dates contradict each other, which is marked. Only what stands counts, and only
//   states with their bodies, firms and alliances that accuse. What is claimed of an operation holds for its parts, unless
//   it was said before the part began or was known; what several sources describe and was judged the same is one operation.
//   With who, the first attribution by them.
// param: what | entity(Operation) | optional | The operation, with its parts | Electoral Commission
// param: who | entity(STATING) | optional
//   | Whose first attribution; a state stands for its bodies | United Kingdom
// param: asOf | date(last) | optional | Only what was on record on that day | 2024-03-25
// param: limit | number(1..1000) | default 100 | Rows at most | 20
// column: operation | entity | The operation
// column: began | date | When it began
// column: disclosed | date | When it was first made public
// column: attributed | date | When it was first attributed
// column: days | range | Days from the beginning to the first attribution, empty where the beginning is not known
// column: who | entities | Who attributed it on that day
// column: whom | entities | Whom these accuse
// column: discovered | date | When it was noticed
// column: daysDisclosed | range | Days from when it was made public to the first attribution
// column: claims | entities | The first attribution; several where they were stated on the same day
// column: sources | sources | Where it can be read
// column: state | entities | The first state to attribute it; several where they did so on the same day
// column: stateAttributed | date | When it did
// column: stateDays | range | Days from the beginning to that
// column: contradiction | flag | Whether the dates contradict each other: it was attributed before it is said to have begun

CALL () {
  UNWIND $what AS asked
  MATCH (:Ascribe {id: asked}) (()-[:SAME_AS]-(:Ascribe)){0,2} (()<-[below:PART_OF]-(:Ascribe) WHERE $asOf IS NULL OR below.onRecord <= $asOf){0,6} (operation:Operation)
  RETURN operation
UNION
  WITH 1 AS go WHERE $what IS NULL
  // Which of their claims is about the operation, as of the day, is looked up below.
  MATCH (:Ascribe {id: $who}) (()-[:SAME_AS]-(:Ascribe)){0,2} (()<-[:PART_OF]-(:Ascribe)){0,6} (attributor)
  WITH DISTINCT attributor
  MATCH (attributor)-[:MADE]->(:Attribution&Ascribe)-[:ABOUT]->(:Ascribe) (()<-[:PART_OF]-(:Ascribe)){0,6} (operation:Operation)
  RETURN operation
UNION
  WITH 1 AS go WHERE $what IS NULL AND $who IS NULL
  MATCH (operation:Ascribe {kind: 'Operation'})
  RETURN operation
}
// What several sources describe is one operation.
OPTIONAL MATCH (operation)-[:SAME_AS]->(standing:Ascribe)
WITH DISTINCT coalesce(standing, operation) AS operation
MATCH (operation) (()<-[:SAME_AS]-(:Ascribe)){0,1} (()-[above:PART_OF]->(:Ascribe) WHERE $asOf IS NULL OR above.onRecord <= $asOf){0,6} ()<-[:ABOUT]-(claim:Attribution&Ascribe)
WHERE claim.date IS NOT NULL AND ($asOf IS NULL AND claim.stoodUntil IS NULL OR claim.onRecord <= $asOf AND coalesce(claim.stoodUntil > $asOf, true))
WITH DISTINCT operation, claim
WITH operation, collect(claim) AS stated
CALL (operation) {
  OPTIONAL MATCH (operation) (()<-[:SAME_AS]-(:Ascribe)){0,1} ()<-[dated:DATED]-(:Ascribe) WHERE $asOf IS NULL OR dated.onRecord <= $asOf
  WITH operation, dated
  ORDER BY dated.onRecord, CASE dated.datePrecision WHEN 'day' THEN 0 WHEN 'month' THEN 1 ELSE 2 END, dated.statedBy
  WITH operation, collect(dated) AS turns
  RETURN head([turn IN turns WHERE turn.event = 'began']) AS began,
    head([turn IN turns WHERE turn.event = 'discovered']) AS discovered,
    head([turn IN turns WHERE turn.event = 'disclosed']) AS disclosed
}
// Who spoke of the whole before a part of it began, or before anybody knew of that part, does not speak of the part.
WITH operation, began, discovered, disclosed, stated, coalesce(
  began.dateFrom, CASE WHEN $asOf IS NULL THEN operation.beganFrom END, discovered.dateFrom, CASE WHEN $asOf IS NULL THEN operation.discoveredFrom END,
  disclosed.dateFrom, CASE WHEN $asOf IS NULL THEN operation.disclosedFrom END) AS known
UNWIND stated AS claim
WITH operation, began, discovered, disclosed, claim
WHERE known IS NULL OR claim.dateTo >= known OR EXISTS { (operation) (()<-[:SAME_AS]-(:Ascribe)){0,1} ()<-[:ABOUT]-(claim) }
MATCH (claim)<-[made:MADE]-(who:Ascribe)
WHERE made.role IN ['lead', 'joined'] AND who.kind IN ['State', 'Agency', 'Vendor', 'Company', 'Alliance']
  AND NOT who.id CONTAINS ':unnamed:' AND coalesce(claim.basis, '') <> 'self'
  // What its members have signed is theirs.
  AND NOT (who:Alliance AND EXISTS { (claim)<-[:MADE]-(:(State|Agency)&Ascribe) })
  AND ($who IS NULL OR EXISTS { (who) (()-[above:PART_OF]->(:Ascribe) WHERE $asOf IS NULL OR above.onRecord <= $asOf){0,6} (()-[:SAME_AS]-(:Ascribe)){0,2} (:Ascribe {id: $who}) })
WITH operation, began, discovered, disclosed, claim, collect(who) AS accusers ORDER BY claim.dateTo, claim.dateFrom DESC, claim.id
// The first attribution lies between the earliest first day and the earliest last day of all of them.
WITH operation, began, discovered, disclosed, collect({claim: claim, from: claim.dateFrom, to: claim.dateTo, who: accusers,
    states: [one IN accusers WHERE one.kind IN ['State', 'Agency']]}) AS spoken
WITH operation, began, discovered, disclosed, spoken, head(spoken) AS first, [one IN spoken WHERE size(one.states) > 0] AS byStates
WITH operation, began, discovered, disclosed, spoken, first, byStates, head(byStates) AS firstState,
  reduce(day = first.from, one IN spoken | CASE WHEN one.from < day THEN one.from ELSE day END) AS earliest,
  reduce(day = head(byStates).from, one IN byStates | CASE WHEN one.from < day THEN one.from ELSE day END) AS stateEarliest
// A date that nobody states counts without asOf only; where a range has no end, its beginning is not shown.
WITH operation, began, discovered, disclosed, first, firstState,
  [one IN spoken WHERE one.to = first.to AND one.from = first.from] AS spoke,
  [one IN byStates WHERE one.to = firstState.to AND one.from = firstState.from] AS statesSpoke,
  duration.inDays(coalesce(began.dateTo, operation.beganTo), earliest).days AS least,
  duration.inDays(coalesce(began.dateFrom, CASE WHEN $asOf IS NULL THEN operation.beganFrom END), first.to).days AS most,
  duration.inDays(coalesce(began.dateTo, operation.beganTo), stateEarliest).days AS stateLeast,
  duration.inDays(coalesce(began.dateFrom, CASE WHEN $asOf IS NULL THEN operation.beganFrom END), firstState.to).days AS stateMost,
  duration.inDays(coalesce(disclosed.dateTo, operation.disclosedTo), earliest).days AS leastPublic,
  duration.inDays(coalesce(disclosed.dateFrom, CASE WHEN $asOf IS NULL THEN operation.disclosedFrom END), first.to).days AS mostPublic
ORDER BY first.from, operation.id LIMIT $limit
WITH *, first.claim AS claim, firstState.claim AS stateClaim, [one IN spoke | one.claim] AS claims
RETURN operation,
  CASE WHEN began IS NOT NULL THEN {value: began.date, precision: began.datePrecision, text: began.dateText}
    WHEN $asOf IS NULL AND operation.began IS NOT NULL THEN {value: operation.began, precision: operation.beganPrecision, text: operation.beganText} END AS began,
  CASE WHEN disclosed IS NOT NULL THEN {value: disclosed.date, precision: disclosed.datePrecision, text: disclosed.dateText}
    WHEN $asOf IS NULL AND operation.disclosed IS NOT NULL THEN {value: operation.disclosed, precision: operation.disclosedPrecision, text: operation.disclosedText} END AS disclosed,
  {value: claim.date, precision: claim.datePrecision, text: claim.dateText} AS attributed,
  CASE
    WHEN most IS NULL OR least IS NULL THEN null
    WHEN most < 0 THEN CASE WHEN least = most THEN least ELSE {min: least, max: most} END
    WHEN least = most OR most = 0 THEN most
    ELSE {min: CASE WHEN least < 0 THEN 0 ELSE least END, max: most}
  END AS days,
  COLLECT { UNWIND spoke AS one UNWIND one.who AS who RETURN DISTINCT who ORDER BY who.id } AS who,
  COLLECT { UNWIND claims AS one MATCH (one)-[:POINTS_TO]->(whom:Ascribe) RETURN DISTINCT whom ORDER BY whom.id } AS whom,
  CASE WHEN discovered IS NOT NULL THEN {value: discovered.date, precision: discovered.datePrecision, text: discovered.dateText}
    WHEN $asOf IS NULL AND operation.discovered IS NOT NULL THEN {value: operation.discovered, precision: operation.discoveredPrecision, text: operation.discoveredText} END AS discovered,
  // Who attributes it before makes it public.
  CASE
    WHEN mostPublic IS NULL OR leastPublic IS NULL THEN null
    WHEN mostPublic < 0 THEN 0
    WHEN leastPublic = mostPublic OR mostPublic = 0 THEN mostPublic
    ELSE {min: CASE WHEN leastPublic < 0 THEN 0 ELSE leastPublic END, max: mostPublic}
  END AS daysDisclosed,
  claims,
  COLLECT {
    UNWIND claims AS one
    MATCH (one)-[:CITED_IN]->(source:Ascribe) WHERE $asOf IS NULL OR source.publishedTo <= $asOf
    RETURN DISTINCT source ORDER BY source.id
  } AS sources,
  COLLECT {
    UNWIND statesSpoke AS one UNWIND one.states AS body
    WITH DISTINCT body
    OPTIONAL MATCH (state:Ascribe {id: CASE WHEN $asOf IS NULL OR body.stateSince <= $asOf THEN body.state END})
    WITH DISTINCT coalesce(state, body) AS state
    RETURN state ORDER BY state.id
  } AS state,
  {value: stateClaim.date, precision: stateClaim.datePrecision, text: stateClaim.dateText} AS stateAttributed,
  CASE
    WHEN stateMost IS NULL OR stateLeast IS NULL THEN null
    WHEN stateMost < 0 THEN CASE WHEN stateLeast = stateMost THEN stateLeast ELSE {min: stateLeast, max: stateMost} END
    WHEN stateLeast = stateMost OR stateMost = 0 THEN stateMost
    ELSE {min: CASE WHEN stateLeast < 0 THEN 0 ELSE stateLeast END, max: stateMost}
  END AS stateDays,
  coalesce(most < 0, false) AS contradiction
ORDER BY first.from, operation.id
