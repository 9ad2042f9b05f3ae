// Which accusations are contested, by whom and in which words
// order: 110
// description: One row for each claim and each denial that contests it. A state stands for its bodies, a group for its
//   accepted identities.
// param: whom | entity(Actor, Agency, State, Company, Person, Organization) | optional | The accused | APT31
// param: who | entity(State, Agency, Vendor, Company, Person, Organization, Actor) | optional | Who made or voiced the claim
//   | United Kingdom
// param: asOf | date(last) | optional | Only what was on record on that day | 2024-03-26
// param: limit | number(1..1000) | default 100 | Rows at most | 20
// column: claim | entity | The claim
// column: who | entities | Who made it, the lead first
// column: what | entities | What it is about
// column: whom | entities | Whom it accuses
// column: denial | entity | The statement that contests it
// column: deniedBy | entities | Who issued that
// column: words | text | The words of the denial, verbatim
// column: sources | sources | Where the denial can be read
// column: date | date | When it was denied
// column: counters | entities | Whom the denial accuses in return
// column: claimSources | sources | Where the claim can be read

CALL () {
  MATCH (:Ascribe {id: $whom}) (()-[:SAME_AS]-(:Ascribe)){0,2} (()<-[:PART_OF]-(:Ascribe)){0,6} (accused)
  WITH DISTINCT accused
  MATCH (accused)<-[:POINTS_TO]-(claim:Ascribe)<-[:CONTESTS]-(denial:Ascribe)
  RETURN claim, denial
UNION
  WITH 1 AS go WHERE $whom IS NULL
  MATCH (:Ascribe {id: $who}) (()-[:SAME_AS]-(:Ascribe)){0,2} (()<-[:PART_OF]-(:Ascribe)){0,6} (attributor)
  WITH DISTINCT attributor
  MATCH (attributor)-[:MADE|VOICED]->(claim:Attribution&Ascribe)<-[:CONTESTS]-(denial:Ascribe)
  RETURN claim, denial
UNION
  WITH 1 AS go WHERE $whom IS NULL AND $who IS NULL
  MATCH (denial:Ascribe {kind: 'Denial'})
  MATCH (denial)-[:CONTESTS]->(claim:Ascribe)
  RETURN claim, denial
}
WITH DISTINCT claim, denial
WHERE ($asOf IS NULL OR (claim.onRecord <= $asOf AND denial.onRecord <= $asOf))
  AND ($who IS NULL OR EXISTS {
    (claim)<-[:MADE|VOICED]-(:Ascribe) (()-[:PART_OF]->(:Ascribe)){0,6} (()-[:SAME_AS]-(:Ascribe)){0,2} (:Ascribe {id: $who})
  })
WITH claim, denial ORDER BY claim.dateFrom, claim.id, denial.dateFrom, denial.id LIMIT $limit
RETURN claim,
  COLLECT {
    MATCH (claim)<-[made:MADE]-(who:Ascribe)
    WITH who, min(CASE made.role WHEN 'lead' THEN 0 WHEN 'joined' THEN 1 ELSE 2 END) AS rank
    RETURN who ORDER BY rank, who.id
  } AS who,
  COLLECT { MATCH (claim)-[:ABOUT]->(what:Ascribe) RETURN DISTINCT what ORDER BY what.id } AS what,
  COLLECT { MATCH (claim)-[:POINTS_TO]->(whom:Ascribe) RETURN DISTINCT whom ORDER BY whom.id } AS whom,
  denial,
  COLLECT { MATCH (denial)<-[:ISSUED]-(denier:Ascribe) RETURN DISTINCT denier ORDER BY denier.id } AS deniedBy,
  denial.words AS words,
  COLLECT { MATCH (denial)-[:CITED_IN]->(source:Ascribe) RETURN DISTINCT source ORDER BY source.id } AS sources,
  {value: denial.date, precision: denial.datePrecision, text: denial.dateText} AS date,
  COLLECT { MATCH (denial)-[:COUNTERS]->(accuser:Ascribe) RETURN DISTINCT accuser ORDER BY accuser.id } AS counters,
  COLLECT { MATCH (claim)-[:CITED_IN]->(source:Ascribe) RETURN DISTINCT source ORDER BY source.id } AS claimSources
ORDER BY claim.dateFrom, claim.id, denial.dateFrom, denial.id
