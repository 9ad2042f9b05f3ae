// Which accusations are contested, by whom and in which words
// order: 110
// description: One row for each claim and each denial that contests it; asked for what was not answered, one for each
//   claim that nobody has answered in any of its versions. A state stands for its bodies, a group for its accepted identities.
// param: whom | entity(ACCUSABLE) | optional | The accused | APT31
// param: who | entity(STATING) | optional | Who made or voiced the claim
//   | United Kingdom
// param: answered | one-of(true, false) | default true | Whether to list what was answered or what was not | false
// param: versions | one-of(all, standing) | default all | Each reported version, or of each statement the one that stands
//   | standing
// param: asOf | date(last) | optional | Only what was on record on that day | 2024-03-26
// param: limit | number(1..1000) | default 100 | Rows at most | 20
// column: claim | entity | The claim
// column: who | entities | Who made it, the lead first, each with the role
// column: what | entities | What it is about
// column: whom | entities | Whom it accuses
// column: denial | entity | The statement that contests it; empty where there is none
// column: deniedBy | entities | Who issued that
// column: words | text | The words of the denial, verbatim
// column: sources | sources | Where the denial can be read
// column: date | date | When it was denied
// column: counters | entities | Whom the denial accuses in return
// column: claimSources | sources | Where the claim can be read
// column: quote | text | Another passage of the denial, verbatim
// column: statement | entity | Of a reported version the one that stands in its place; empty where it stands itself
// count: statements | statement | claim

CALL () {
  MATCH (:Ascribe {id: $whom}) (()-[:SAME_AS]-(:Ascribe)){0,2} (()<-[below:PART_OF]-(:Ascribe) WHERE $asOf IS NULL OR below.onRecord <= $asOf){0,6} (accused)
  WITH DISTINCT accused
  MATCH (accused)<-[:POINTS_TO]-(claim:Ascribe)
  RETURN claim
UNION
  WITH 1 AS go WHERE $whom IS NULL
  // Below it is checked who, as of the day.
  MATCH (:Ascribe {id: $who}) (()-[:SAME_AS]-(:Ascribe)){0,2} (()<-[:PART_OF]-(:Ascribe)){0,6} (attributor)
  WITH DISTINCT attributor
  MATCH (attributor)-[:MADE|VOICED]->(claim:Attribution&Ascribe)
  RETURN claim
UNION
  WITH 1 AS go WHERE $whom IS NULL AND $who IS NULL AND $answered <> 'false'
  MATCH (denial:Ascribe {kind: 'Denial'})
  MATCH (denial)-[:CONTESTS]->(claim:Attribution&Ascribe)
  RETURN claim
UNION
  WITH 1 AS go WHERE $whom IS NULL AND $who IS NULL AND $answered = 'false'
  MATCH (claim:Ascribe {kind: 'Attribution'})
  RETURN claim
}
WITH DISTINCT claim
WHERE ($asOf IS NULL OR claim.onRecord <= $asOf)
  AND ($versions <> 'standing' OR claim.stoodUntil IS NULL OR claim.stoodUntil > $asOf)
  AND ($who IS NULL OR EXISTS {
    (claim)<-[:MADE|VOICED]-(:Ascribe) (()-[above:PART_OF]->(:Ascribe) WHERE $asOf IS NULL OR above.onRecord <= $asOf){0,6} (()-[:SAME_AS]-(:Ascribe)){0,2} (:Ascribe {id: $who})
  })
CALL (claim) {
  WITH claim WHERE $answered <> 'false'
  MATCH (claim)<-[:CONTESTS]-(denial:Ascribe)
  WHERE ($asOf IS NULL OR denial.onRecord <= $asOf)
  RETURN DISTINCT denial
UNION
  // Who answers one version answers the statement.
  WITH claim WHERE $answered = 'false' AND NOT EXISTS {
    (claim) (()-[:REPORTS_SAME_STATEMENT]-(:Ascribe)){0,8} (version:Ascribe)<-[:CONTESTS]-(answer:Ascribe)
    WHERE ($asOf IS NULL OR version.onRecord <= $asOf) AND ($asOf IS NULL OR answer.onRecord <= $asOf)
  }
  RETURN null AS denial
}
WITH claim, denial ORDER BY claim.dateFrom, claim.id, denial.dateFrom, denial.id LIMIT $limit
RETURN claim,
  COLLECT {
    MATCH (claim)<-[made:MADE]-(maker:Ascribe)
    WITH maker, min(CASE made.role WHEN 'lead' THEN 0 WHEN 'joined' THEN 1 ELSE 2 END) AS rank
    RETURN maker {.id, .name, .kind, .state, .stateName, .stateSince, role: ['lead', 'joined', 'supported'][rank]} AS who
    ORDER BY rank, maker.id
  } AS who,
  COLLECT { MATCH (claim)-[:ABOUT]->(what:Ascribe) RETURN DISTINCT what ORDER BY what.id } AS what,
  COLLECT { MATCH (claim)-[:POINTS_TO]->(whom:Ascribe) RETURN DISTINCT whom ORDER BY whom.id } AS whom,
  denial,
  COLLECT { MATCH (denial)<-[:ISSUED]-(denier:Ascribe) RETURN DISTINCT denier ORDER BY denier.id } AS deniedBy,
  denial.words AS words,
  COLLECT {
    MATCH (denial)-[:CITED_IN]->(source:Ascribe) WHERE $asOf IS NULL OR source.publishedTo <= $asOf
    RETURN DISTINCT source ORDER BY source.id
  } AS sources,
  {value: denial.date, precision: denial.datePrecision, text: denial.dateText} AS date,
  COLLECT { MATCH (denial)-[:COUNTERS]->(accuser:Ascribe) RETURN DISTINCT accuser ORDER BY accuser.id } AS counters,
  COLLECT {
    MATCH (claim)-[:CITED_IN]->(source:Ascribe) WHERE $asOf IS NULL OR source.publishedTo <= $asOf
    RETURN DISTINCT source ORDER BY source.id
  } AS claimSources,
  head(COLLECT {
    MATCH (denial)-[cited:CITED_IN]->(source:Ascribe)
    WHERE cited.quote IS NOT NULL AND ($asOf IS NULL OR source.publishedTo <= $asOf)
    RETURN cited.quote AS quote ORDER BY NOT coalesce(source.primary, false), source.publishedTo, source.id LIMIT 1
  }) AS quote,
  head(COLLECT {
    MATCH (claim) (()-[:REPORTS_SAME_STATEMENT]-(:Ascribe)){1,8} (standing:Ascribe)
    WHERE standing <> claim AND ($asOf IS NULL AND standing.stoodUntil IS NULL OR standing.onRecord <= $asOf AND coalesce(standing.stoodUntil > $asOf, true))
    RETURN standing ORDER BY standing.id LIMIT 1
  }) AS statement
ORDER BY claim.dateFrom, claim.id, denial.dateFrom, denial.id
