// Where sources differ over what was said or what happened
// As parameters, :param {about: null, asOf: null, limit: toInteger(100)}
CALL () {
  CALL () {
    MATCH (:Entity {id: null})-[:SAME_AS*0..2]-()<-[:PART_OF*0..6]-(about)
    WITH DISTINCT about
    MATCH (about)-[:POINTS_TO|ABOUT|MADE|VOICED]-(claim:Attribution)
    RETURN claim
  UNION
    MATCH (:Entity {id: null})<-[:IN|PART_OF*0..6]-(about)<-[:TARGETED]-()<-[:ABOUT]-(claim)
    RETURN claim
  UNION
    WITH 1 AS go WHERE null IS NULL
    MATCH (claim:Attribution) WHERE claim.id IS NOT NULL
    RETURN claim
  }
  WITH DISTINCT claim
  MATCH (claim)-[:REPORTS_SAME_STATEMENT*1..4]-(version)
  WITH claim, version ORDER BY version.dateFrom, version.id
  WITH claim, collect(DISTINCT version) AS others
  WITH [claim] + [version IN others WHERE version <> claim] AS all
  // All versions lead to the same row: the first by id stands for it.
  UNWIND all AS version
  WITH all, version WHERE null IS NULL OR version.onRecord <= null
  WITH all, version ORDER BY NOT EXISTS { (version)-[:CITED_IN]->({primary: true}) }, version.id
  WITH all, collect(version) AS versions
  WITH DISTINCT versions WHERE size(versions) > 1
  CALL (versions) {
    UNWIND range(0, size(versions) - 1) AS place
    WITH place, versions[place] AS version
    CALL (version) {
      MATCH (version)<-[made:MADE]-(maker)
      WITH maker, min(CASE made.role WHEN 'lead' THEN 0 WHEN 'joined' THEN 1 ELSE 2 END) AS rank ORDER BY rank, maker.id
      RETURN collect(maker) AS makers
    }
    WITH place, version, makers ORDER BY place
    RETURN collect({
      claim: version,
      who: makers,
      what: COLLECT { MATCH (version)-[:ABOUT]->(what) RETURN DISTINCT what ORDER BY what.id },
      whom: COLLECT { MATCH (version)-[:POINTS_TO]->(whom) RETURN DISTINCT whom ORDER BY whom.id },
      date: {value: version.date, precision: version.datePrecision, text: version.dateText},
      words: version.words, low: version.low, high: version.high,
      sources: COLLECT { MATCH (version)-[:CITED_IN]->(source) RETURN DISTINCT source ORDER BY source.id }
    }) AS told
  }
  RETURN head(versions) AS statement, head(versions).dateFrom AS day, told AS versions
UNION
  CALL () {
    MATCH (:Entity {id: null})<-[:PART_OF*0..6]-(operation:Operation)
    RETURN operation
  UNION
    MATCH (:Entity {id: null})<-[:IN|PART_OF*0..6]-()<-[:TARGETED]-(operation)
    RETURN operation
  UNION
    MATCH (:Entity {id: null})-[:SAME_AS*0..2]-()<-[:PART_OF*0..6]-()<-[:POINTS_TO]-()-[:ABOUT]->(operation:Operation)
    RETURN operation
  UNION
    WITH 1 AS go WHERE null IS NULL
    MATCH (operation:Operation) WHERE operation.id IS NOT NULL
    RETURN operation
  }
  WITH DISTINCT operation
  MATCH (operation)-[hit:TARGETED]->(target)
  WHERE coalesce(hit.outcome, hit.count) IS NOT NULL AND (null IS NULL OR hit.onRecord <= null)
  WITH operation, target, hit.outcome AS outcome, hit.count AS count, collect(hit) AS links
  ORDER BY outcome, count
  WITH operation, target, collect({
    claim: null, what: [operation], whom: [], target: target, words: outcome, count: count,
    who: COLLECT { UNWIND links AS link UNWIND link.statedBy AS id MATCH (who:Entity {id: id}) RETURN DISTINCT who ORDER BY who.id },
    sources: COLLECT {
      UNWIND links AS link UNWIND link.sources AS id MATCH (source:Entity {id: id}) RETURN DISTINCT source ORDER BY source.id
    }
  }) AS versions
  WHERE size(versions) > 1
  RETURN operation AS statement, operation.beganFrom AS day, versions
}
WITH statement, day, versions ORDER BY day, statement.id, head(versions).words LIMIT 100
RETURN statement, versions
ORDER BY day, statement.id, head(versions).words
