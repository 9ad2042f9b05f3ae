// Which groups are tied to an agency or a state
// order: 180
// description: Groups that are said to be run by it or by one of its bodies, and groups that a claim accuses together
//   with it or attributes to it. Accepted identities count as one. Where a group is said to be based does not count.
// param: behind | entity(Agency, State) | required | The agency or state | China
// param: asOf | date(last) | optional | Only what was on record on that day | 2024-03-25
// param: limit | number(1..1000) | default 100 | Rows at most | 20
// column: actor | entity | The group
// column: through | entities | The agencies that it is tied to, from the nearest upward to the one asked for
// column: attributors | entities | Who ties it to them
// column: operations | entities | Operations that claims tie to the group
// column: sources | sources | Where it can be read
// column: claims | entities | The claims that tie it to them

MATCH (:Ascribe {id: $behind}) (()-[:SAME_AS]-(:Ascribe)){0,2} (()<-[:PART_OF]-(:Ascribe)){0,6} (body)
WITH DISTINCT body
CALL (body) {
  MATCH (body)<-[link:RUN_BY]-(one:Ascribe)
  WHERE $asOf IS NULL OR link.onRecord <= $asOf
  RETURN one, link, null AS claim
UNION
  MATCH (body)<-[:POINTS_TO]-(claim:Ascribe)
  WHERE $asOf IS NULL OR claim.onRecord <= $asOf
  MATCH (claim)-[:POINTS_TO|ABOUT]->(one:Actor&Ascribe)
  RETURN one, null AS link, claim
}
OPTIONAL MATCH (one)-[:SAME_AS]->(representative:Ascribe)
WITH coalesce(representative, one) AS actor, body, link, claim
WITH actor, collect(DISTINCT body) AS bodies, collect(DISTINCT link) AS links, collect(DISTINCT claim) AS claims
ORDER BY actor.id LIMIT $limit
RETURN actor,
  COLLECT {
    UNWIND bodies AS body
    MATCH path = (body) (()-[:PART_OF]->(:Ascribe)){0,6} (agency:Agency)
    WHERE EXISTS { (agency) (()-[:PART_OF]->(:Ascribe)){0,6} (()-[:SAME_AS]-(:Ascribe)){0,2} (:Ascribe {id: $behind}) }
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
    WHERE $asOf IS NULL OR claim.onRecord <= $asOf
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
