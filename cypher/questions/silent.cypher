// Who of an alliance has not spoken
// order: 210
// description: The members of an alliance that neither accused anybody of an operation nor supported those who did, with the
//   members that have; or of whom none accused, or supported an accusation of, a group, a body or a state. Bodies of a state
//   speak for it. Only statements as they stand count, not what a document alone reports of one. A member counts from the day on
//   which it joined, where that is known. Where nobody has spoken, all members are listed. With neither what nor whom there
//   is nothing to be silent on, and no row.
// param: what | entity(Operation) | optional | The operation, with its parts | Electoral Commission breach
// param: whom | entity(ACCUSABLE) | optional | The accused; a state stands for its
//   bodies, a group for its accepted identities | Volt Typhoon
// param: members | entity(Alliance) | optional | The alliance; all of them where none is given | Five Eyes
// param: asOf | date(last) | optional | Only what was on record on that day | 2024-03-25
// param: limit | number(1..1000) | default 100 | Rows at most | 20
// column: member | entity | The member that has not spoken
// column: alliance | entity | The alliance
// column: others | list(who entity, role text, date date, claim entity) | Members that have: who, in which role (lead, joined or
//   supported), when and in which claim, the first of each
// column: sources | sources | Where the claims of the others can be read

CALL () {
  UNWIND $what AS asked
  MATCH (:Ascribe {id: asked}) (()-[:SAME_AS]-(:Ascribe)){0,2} (()<-[below:PART_OF]-(:Ascribe) WHERE $asOf IS NULL OR below.onRecord <= $asOf){0,6} (operation)
  WITH DISTINCT operation
  MATCH (operation)<-[:ABOUT]-(claim:Attribution&Ascribe)
  RETURN claim
UNION
  WITH 1 AS go WHERE $what IS NULL
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
WITH collect(claim) AS claims
WHERE NOT ($what IS NULL AND $whom IS NULL)
CALL (claims) {
  UNWIND claims AS claim
  MATCH (claim)<-[made:MADE]-(:Ascribe) (()-[above:PART_OF]->(:Ascribe) WHERE $asOf IS NULL OR above.onRecord <= $asOf){0,6} (who:State&Ascribe)
  WITH who, claim, min(CASE made.role WHEN 'lead' THEN 0 WHEN 'joined' THEN 1 ELSE 2 END) AS rank
  ORDER BY claim.dateFrom, rank, claim.id
  WITH who, head(collect({claim: claim, rank: rank})) AS first
  RETURN collect({who: who, claim: first.claim, rank: first.rank}) AS spoken
}
CALL (spoken) {
  MATCH (alliance:Ascribe {id: $members})
  RETURN alliance
UNION
  MATCH (alliance:Ascribe {kind: CASE WHEN $members IS NULL THEN 'Alliance' END})
  RETURN alliance
}
MATCH (alliance)<-[belongs:BELONGS_TO]-(member:Ascribe)
WHERE $asOf IS NULL OR belongs.onRecord <= $asOf AND coalesce(belongs.sinceFrom <= $asOf, true)
WITH alliance, spoken, collect(DISTINCT member) AS members
WITH alliance, members, [one IN spoken WHERE one.who IN members] AS spoken
UNWIND members AS member
WITH alliance, member, spoken WHERE NOT member IN [one IN spoken | one.who]
ORDER BY alliance.id, member.id LIMIT $limit
RETURN member, alliance,
  COLLECT {
    UNWIND spoken AS one
    WITH one.who AS who, one.claim AS claim, one.rank AS rank
    RETURN {
      who: who, role: ['lead', 'joined', 'supported'][rank],
      date: {value: claim.date, precision: claim.datePrecision, text: claim.dateText}, claim: claim
    } ORDER BY claim.dateFrom, who.id
  } AS others,
  COLLECT {
    UNWIND spoken AS one
    WITH one.claim AS claim
    MATCH (claim)-[:CITED_IN]->(source:Ascribe) WHERE $asOf IS NULL OR source.publishedTo <= $asOf
    RETURN DISTINCT source ORDER BY source.id
  } AS sources
ORDER BY alliance.id, member.id
