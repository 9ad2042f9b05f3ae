// Which groups are tied to an agency or a state
// As parameters, :param {behind: 'china', asOf: null, limit: toInteger(100)}
MATCH (:Ascribe {id: 'china'}) (()-[:SAME_AS]-(:Ascribe)){0,2} (()<-[:PART_OF]-(:Ascribe)){0,6} (body)
WITH DISTINCT body
CALL (body) {
  MATCH (body)<-[link:RUN_BY]-(one:Ascribe)
  WHERE null IS NULL OR link.onRecord <= null
  RETURN one, link, null AS claim
UNION
  MATCH (body)<-[:POINTS_TO]-(claim:Ascribe)
  WHERE null IS NULL OR claim.onRecord <= null
  MATCH (claim)-[:POINTS_TO|ABOUT]->(one:Actor&Ascribe)
  RETURN one, null AS link, claim
}
OPTIONAL MATCH (one)-[:SAME_AS]->(representative:Ascribe)
WITH coalesce(representative, one) AS actor, body, link, claim
WITH actor, collect(DISTINCT body) AS bodies, collect(DISTINCT link) AS links, collect(DISTINCT claim) AS claims
ORDER BY actor.id LIMIT 100
RETURN actor,
  COLLECT {
    UNWIND bodies AS body
    MATCH path = (body) (()-[:PART_OF]->(:Ascribe)){0,6} (agency:Agency)
    WHERE EXISTS { (agency) (()-[:PART_OF]->(:Ascribe)){0,6} (()-[:SAME_AS]-(:Ascribe)){0,2} (:Ascribe {id: 'china'}) }
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
      MATCH (claim)<-[:MADE]-(who:Ascribe)
      RETURN who
    }
    RETURN DISTINCT who ORDER BY who.id
  } AS attributors,
  COLLECT {
    MATCH (actor) (()-[:SAME_AS]-(:Ascribe)){0,2} ()<-[:POINTS_TO]-(claim:Ascribe)-[:ABOUT]->(operation:Operation&Ascribe)
    WHERE null IS NULL OR claim.onRecord <= null
    RETURN DISTINCT operation ORDER BY operation.beganFrom, operation.id
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
    RETURN DISTINCT source ORDER BY source.id
  } AS sources,
  COLLECT { UNWIND claims AS claim RETURN claim ORDER BY claim.dateFrom, claim.id } AS claims
ORDER BY actor.id
