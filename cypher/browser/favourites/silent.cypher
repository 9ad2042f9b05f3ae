// Who of an alliance has not spoken
CALL () {
  UNWIND ['electoral-commission-breach'] AS asked
  MATCH (:Ascribe {id: asked}) (()-[:SAME_AS]-(:Ascribe)){0,2} (()<-[below:PART_OF]-(:Ascribe)){0,6} (operation)
  WITH DISTINCT operation
  MATCH (operation)<-[:ABOUT]-(claim:Attribution&Ascribe)
  RETURN claim
}
WITH DISTINCT claim
WHERE claim.stoodUntil IS NULL
WITH collect(claim) AS claims
CALL (claims) {
  UNWIND claims AS claim
  MATCH (claim)<-[made:MADE]-(:Ascribe) (()-[above:PART_OF]->(:Ascribe)){0,6} (who:State&Ascribe)
  WITH who, claim, min(CASE made.role WHEN 'lead' THEN 0 WHEN 'joined' THEN 1 ELSE 2 END) AS rank
  ORDER BY claim.dateFrom, rank, claim.id
  WITH who, head(collect({claim: claim, rank: rank})) AS first
  RETURN collect({who: who, claim: first.claim, rank: first.rank}) AS spoken
}
CALL (spoken) {
  MATCH (alliance:Ascribe {kind: 'Alliance'})
  RETURN alliance
}
MATCH (alliance)<-[belongs:BELONGS_TO]-(member:Ascribe)
WITH alliance, spoken, collect(DISTINCT member) AS members
WITH alliance, members, [one IN spoken WHERE one.who IN members] AS spoken
UNWIND members AS member
WITH alliance, member, spoken WHERE NOT member IN [one IN spoken | one.who]
ORDER BY alliance.id, member.id LIMIT 100
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
    MATCH (claim)-[:CITED_IN]->(source:Ascribe)
    RETURN DISTINCT source ORDER BY source.id
  } AS sources
ORDER BY alliance.id, member.id
