// The operations that hit a cluster: when each began, was noticed and was made public, according to whom, and who is accused of
// it by whom. Of several dates the one counts that was on record first, then the more precise.
MATCH (e:Ascribe) WHERE e.id IN $ids
MATCH (e)<-[:TARGETED]-(operation:Operation&Ascribe)
WITH DISTINCT operation ORDER BY operation.id SKIP $from LIMIT $limit - $from
RETURN operation,
  COLLECT {
    UNWIND ['began', 'discovered', 'disclosed'] AS event
    WITH operation, event, head(COLLECT {
      MATCH (operation)<-[dated:DATED {event: event}]-(who:Ascribe)
      RETURN {value: dated.date, precision: dated.datePrecision, text: dated.dateText, who: who}
      ORDER BY dated.onRecord, CASE dated.datePrecision WHEN 'day' THEN 0 WHEN 'month' THEN 1 ELSE 2 END, who.id LIMIT 1
    }) AS dated
    WITH event, dated, {
      value: coalesce(dated.value, operation[event]), precision: coalesce(dated.precision, operation[event + 'Precision']),
      text: coalesce(dated.text, operation[event + 'Text'])
    } AS date
    WHERE date.value IS NOT NULL
    RETURN {event: event, date: date, accordingTo: CASE WHEN dated IS NULL THEN [] ELSE [dated.who] END}
  } AS dates,
  COLLECT {
    MATCH (operation) (()-[:PART_OF]->(:Ascribe)){0,6} ()<-[:ABOUT]-(claim:Attribution&Ascribe)
    WHERE claim.stoodUntil IS NULL AND coalesce(claim.basis, '') <> 'self'
    MATCH (claim)<-[made:MADE]-(who:Ascribe)
    WHERE made.role IN ['lead', 'joined'] AND who.kind IN ['State', 'Agency', 'Vendor', 'Company', 'Alliance']
      AND NOT who.id CONTAINS ':unnamed:'
    MATCH (claim)-[:POINTS_TO]->(accused:Ascribe)
    WITH accused, who ORDER BY who.id
    WITH accused, collect(DISTINCT who) AS accusers
    RETURN {accused: accused, by: accusers} ORDER BY accused.id LIMIT 100
  } AS accusations
ORDER BY operation.id
