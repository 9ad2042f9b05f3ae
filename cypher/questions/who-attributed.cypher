// Who attributed what to whom
// order: 10
// description: Claims with those who made them, what they are about and whom they accuse. A state stands for its
//   bodies, a body for those below it, a group for its accepted identities, an operation also for its parts and for
//   what it is part of. Each reported version of a statement is a claim of its own: the column statement tells the version
//   that stands in its place. A claim whose date is known by year or month counts as within since and until when some
//   day of it is.
// param: who | entity(STATING) | optional
//   | Who made or voiced the claim | United Kingdom
// param: what | entity(Operation, Actor, Company) | optional | The operation or group that the claim is about
//   | Microsoft Exchange
// param: whom | entity(ACCUSABLE) | optional | The accused | APT31
// param: since | date(first) | optional | Stated on that day or later | 2021-07
// param: until | date(last) | optional | Stated on that day or earlier | 2024-03-25
// param: instrument | one-of(statement, joint-statement, indictment, sanction, advisory, technical-report, media-report,
//   court-ruling, leak, other) | optional | The form in which it was made | indictment
// param: min-likelihood | number(0..100) | optional | The low end of the likelihood is at least that many per cent | 80
// param: versions | one-of(all, standing) | default all | Each reported version, or of each statement the one that stands
//   | standing
// param: self | one-of(with, without) | default with | With or without what somebody says of itself | without
// param: order | one-of(oldest, newest) | default oldest | Which come first | newest
// param: asOf | date(last) | optional | Only what was on record on that day | 2024-03-25
// param: limit | number(1..1000) | default 100 | Rows at most | 20
// column: claim | entity | The claim
// column: who | entities | Those who made it, the lead first, each with the role
// column: what | entities | What it is about
// column: whom | entities | Whom it accuses
// column: date | date | When it was stated
// column: words | text | The words that say how sure they are, verbatim
// column: low | likelihood | Low end of the range that the words stand for, in per cent
// column: high | likelihood | High end of that range
// column: instrument | text | The form in which it was made
// column: contestedBy | entities | Denials that contest it
// column: sources | sources | Where it can be read
// column: confidence | text | The confidence of those who made it, if stated
// column: voicedBy | entities | Persons who spoke for them
// column: status | text | Whether the claim stands
// column: quote | text | Another passage of it, verbatim
// column: yardstick | text | The scale that the words belong to
// column: basis | text | What it rests on; self where somebody claims to have done it
// column: statement | entity | Of a reported version the one that stands in its place; empty where it stands itself
// omits: min-likelihood | low | claims without a likelihood range are
// count: statements | statement | claim

// The parameter that narrows most gives the claims to look at; the others are checked on each of them,
// and so are whom and who in any case: the day is looked at there.
CALL () {
  UNWIND $what AS asked
  MATCH (:Ascribe {id: asked}) (()-[:SAME_AS]-(:Ascribe)){0,2} (()<-[below:PART_OF]-(:Ascribe) WHERE $asOf IS NULL OR below.onRecord <= $asOf){0,6} (what)
  WITH DISTINCT what
  MATCH (what)<-[:ABOUT]-(claim:Attribution&Ascribe)
  RETURN claim
UNION
  UNWIND $what AS asked
  MATCH (:Ascribe {id: asked}) (()-[:SAME_AS]-(:Ascribe)){0,2}
    (()-[above:PART_OF]->(:Ascribe) WHERE $asOf IS NULL OR above.onRecord <= $asOf){1,6} (whole:Operation)<-[:ABOUT]-(claim:Attribution&Ascribe)
  RETURN claim
UNION
  WITH 1 AS go WHERE $what IS NULL
  MATCH (:Ascribe {id: $whom}) (()-[:SAME_AS]-(:Ascribe)){0,2} (()<-[:PART_OF]-(:Ascribe)){0,6} (accused)
  WITH DISTINCT accused
  MATCH (accused)<-[:POINTS_TO]-(claim:Ascribe)
  RETURN claim
UNION
  WITH 1 AS go WHERE $what IS NULL AND $whom IS NULL
  MATCH (:Ascribe {id: $who}) (()-[:SAME_AS]-(:Ascribe)){0,2} (()<-[:PART_OF]-(:Ascribe)){0,6} (attributor)
  WITH DISTINCT attributor
  MATCH (attributor)-[:MADE|VOICED]->(claim:Attribution&Ascribe)
  RETURN claim
UNION
  WITH 1 AS go WHERE $what IS NULL AND $whom IS NULL AND $who IS NULL
  MATCH (claim:Ascribe {kind: 'Attribution'})
  RETURN claim
}
WITH DISTINCT claim
WHERE ($asOf IS NULL OR claim.onRecord <= $asOf)
  AND ($versions <> 'standing' OR claim.stoodUntil IS NULL OR claim.stoodUntil > $asOf)
  AND ($self <> 'without' OR coalesce(claim.basis, '') <> 'self')
  AND ($since IS NULL OR claim.dateTo >= $since)
  AND ($until IS NULL OR claim.dateFrom <= $until)
  AND ($instrument IS NULL OR claim.instrument = $instrument)
  AND ($minLikelihood IS NULL OR claim.low >= $minLikelihood)
  AND ($whom IS NULL OR EXISTS {
    (claim)-[:POINTS_TO]->(:Ascribe) (()-[above:PART_OF]->(:Ascribe) WHERE $asOf IS NULL OR above.onRecord <= $asOf){0,6} (()-[:SAME_AS]-(:Ascribe)){0,2} (:Ascribe {id: $whom})
  })
  AND ($who IS NULL OR EXISTS {
    (claim)<-[:MADE|VOICED]-(:Ascribe) (()-[above:PART_OF]->(:Ascribe) WHERE $asOf IS NULL OR above.onRecord <= $asOf){0,6} (()-[:SAME_AS]-(:Ascribe)){0,2} (:Ascribe {id: $who})
  })
WITH claim ORDER BY CASE WHEN $order = 'newest' THEN coalesce(claim.dateFrom, date('0001-01-01')) END DESC, claim.dateFrom, claim.id LIMIT $limit
RETURN claim,
  COLLECT {
    MATCH (claim)<-[made:MADE]-(maker:Ascribe)
    WITH maker, min(CASE made.role WHEN 'lead' THEN 0 WHEN 'joined' THEN 1 ELSE 2 END) AS rank
    RETURN maker {.id, .name, .kind, .state, .stateName, .stateSince, role: ['lead', 'joined', 'supported'][rank]} AS who
    ORDER BY rank, maker.id
  } AS who,
  COLLECT { MATCH (claim)-[:ABOUT]->(what:Ascribe) RETURN DISTINCT what ORDER BY what.id } AS what,
  COLLECT { MATCH (claim)-[:POINTS_TO]->(whom:Ascribe) RETURN DISTINCT whom ORDER BY whom.id } AS whom,
  {value: claim.date, precision: claim.datePrecision, text: claim.dateText} AS date,
  claim.words AS words,
  claim.low AS low,
  claim.high AS high,
  claim.instrument AS instrument,
  COLLECT {
    MATCH (claim)<-[:CONTESTS]-(denial:Ascribe)
    WHERE $asOf IS NULL OR denial.onRecord <= $asOf
    RETURN DISTINCT denial ORDER BY denial.dateFrom, denial.id
  } AS contestedBy,
  COLLECT {
    MATCH (claim)-[:CITED_IN]->(source:Ascribe) WHERE $asOf IS NULL OR source.publishedTo <= $asOf
    RETURN DISTINCT source ORDER BY source.id
  } AS sources,
  claim.confidence AS confidence,
  COLLECT { MATCH (claim)<-[:VOICED]-(person:Ascribe) RETURN DISTINCT person ORDER BY person.id } AS voicedBy,
  claim.status AS status,
  coalesce(claim.quote, head(COLLECT {
    MATCH (claim)-[cited:CITED_IN]->(source:Ascribe)
    WHERE cited.quote IS NOT NULL AND ($asOf IS NULL OR source.publishedTo <= $asOf)
    RETURN cited.quote AS quote ORDER BY NOT coalesce(source.primary, false), source.publishedTo, source.id LIMIT 1
  })) AS quote,
  claim.yardstick AS yardstick,
  claim.basis AS basis,
  head(COLLECT {
    MATCH (claim) (()-[:REPORTS_SAME_STATEMENT]-(:Ascribe)){1,8} (standing:Ascribe)
    WHERE standing <> claim AND ($asOf IS NULL AND standing.stoodUntil IS NULL OR standing.onRecord <= $asOf AND coalesce(standing.stoodUntil > $asOf, true))
    RETURN standing ORDER BY standing.id LIMIT 1
  }) AS statement
ORDER BY CASE WHEN $order = 'newest' THEN coalesce(claim.dateFrom, date('0001-01-01')) END DESC, claim.dateFrom, claim.id
