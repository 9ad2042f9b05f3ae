// Which groups are tied to an agency or a state
MATCH (:Ascribe {id: 'china'}) (()-[:SAME_AS]-(:Ascribe)){0,2} (()<-[below:PART_OF]-(:Ascribe)){0,6} (body)
WITH DISTINCT body
CALL (body) {
  MATCH (body)<-[link:RUN_BY]-(one:Ascribe)
  RETURN one, link, null AS claim
UNION
  MATCH (body)<-[:POINTS_TO]-(claim:Ascribe)
  MATCH (claim)-[:POINTS_TO|ABOUT]->(one:Actor&Ascribe)
  RETURN one, null AS link, claim
}
OPTIONAL MATCH (one)-[:SAME_AS]->(representative:Ascribe)
WITH coalesce(representative, one) AS actor, body, link, claim
WITH actor, collect(DISTINCT body) AS bodies, collect(DISTINCT link) AS links, collect(DISTINCT claim) AS all
WITH actor, bodies, links, all, [claim IN all WHERE claim.stoodUntil IS NULL] AS claims
WITH actor, bodies, links, claims, [claim IN all WHERE NOT claim IN claims
  AND NOT any(other IN claims WHERE EXISTS { (claim) (()-[:REPORTS_SAME_STATEMENT]-(:Ascribe)){1,8} (other) })] AS disputed
ORDER BY actor.id LIMIT 100
RETURN actor,
  COLLECT {
    UNWIND bodies AS body
    MATCH path = (body) (()-[above:PART_OF]->(:Ascribe)){0,6} (agency:Agency)
    WHERE EXISTS { (agency) (()-[higher:PART_OF]->(:Ascribe)){0,6} (()-[:SAME_AS]-(:Ascribe)){0,2} (:Ascribe {id: 'china'}) }
    WITH agency, max(length(path)) AS height
    RETURN agency ORDER BY height, agency.id
  } AS through,
  COLLECT {
    CALL (links, claims) {
      UNWIND links AS link UNWIND link.statedBy AS id
      MATCH (who:Ascribe {id: id})
      RETURN who
    UNION
      UNWIND claims AS claim
      MATCH (claim)<-[made:MADE]-(who:Ascribe)
      WHERE made.role IN ['lead', 'joined'] AND who.kind IN ['State', 'Agency', 'Vendor', 'Company', 'Alliance']
      AND NOT who.id CONTAINS ':unnamed:' AND coalesce(claim.basis, '') <> 'self'
      // What its members have signed is theirs.
      AND NOT (who:Alliance AND EXISTS { (claim)<-[:MADE]-(:(State|Agency)&Ascribe) })
      RETURN who
    }
    RETURN DISTINCT who ORDER BY who.id
  } AS attributors,
  COLLECT {
    MATCH (actor) (()-[:SAME_AS]-(:Ascribe)){0,2} ()<-[:POINTS_TO]-(claim:Ascribe)-[:ABOUT]->(operation:Operation&Ascribe)
    WHERE claim.stoodUntil IS NULL
    WITH DISTINCT operation
    CALL (operation) {
      OPTIONAL MATCH (operation)<-[dated:DATED]-(:Ascribe)
      WITH operation, dated
      ORDER BY CASE dated.event WHEN 'began' THEN 0 WHEN 'discovered' THEN 1 WHEN 'disclosed' THEN 2 ELSE 3 END,
        dated.onRecord, CASE dated.datePrecision WHEN 'day' THEN 0 WHEN 'month' THEN 1 ELSE 2 END, dated.statedBy LIMIT 1
      RETURN CASE
          WHEN dated IS NOT NULL THEN dated.dateFrom ELSE coalesce(operation.beganFrom, operation.discoveredFrom, operation.disclosedFrom, operation.endedFrom) END AS day
    }
    RETURN operation ORDER BY day, operation.id
  } AS operations,
  COLLECT {
    CALL (links, claims) {
      UNWIND links AS link UNWIND link.sources AS id
      MATCH (source:Ascribe {id: id})
      RETURN source
    UNION
      UNWIND claims AS claim
      MATCH (claim)-[:CITED_IN]->(source:Ascribe)
      RETURN source
    }
    WITH DISTINCT source
    RETURN source ORDER BY source.id
  } AS sources,
  COLLECT { UNWIND claims AS claim RETURN claim ORDER BY claim.dateFrom, claim.id } AS claims,
  COLLECT { UNWIND disputed AS claim RETURN claim ORDER BY claim.dateFrom, claim.id } AS disputed
ORDER BY actor.id
