// Where sources differ over what was said or what happened
// order: 120
// description: Statements that are reported in several versions, each a claim of its own; and operations of which
//   different versions are stated of what happened to the same target. It is about an operation (with its parts), about
//   what an operation targeted (a state or branch with all that is in it), about the accused or about who stated it
//   (a state with its bodies, a group with its accepted identities). The version that stands comes first.
// param: about | entity(THINGS)
//   | optional | What it concerns | Electoral Commission
// param: asOf | date(last) | optional | Only what was on record on that day | 2024-03-26
// param: limit | number(1..1000) | default 100 | Rows at most | 20
// column: statement | entity | The version of the statement that stands; or the operation
// column: versions | list(date date, high likelihood, what entities, sources sources, low likelihood, words text,
//   whom entities, claim entity, who entities, target entity, count text, quote text, yardstick text, basis text,
//   statement entity)
//   | One for each version: {claim, who, what, whom, date, words, low, high, sources, quote, yardstick, basis}, and
//   statement, the one that stands in its place; for what happened to a target there is no claim but {who, what, whom,
//   target, words, count, sources} with the outcome as words

CALL () {
  CALL () {
    UNWIND $about AS asked
    MATCH (:Ascribe {id: asked}) (()-[:SAME_AS]-(:Ascribe)){0,2} (()<-[below:PART_OF]-(:Ascribe) WHERE $asOf IS NULL OR below.onRecord <= $asOf){0,6} (about)
    WITH DISTINCT about
    MATCH (about)-[:POINTS_TO|ABOUT|MADE|VOICED]-(claim:Attribution&Ascribe)
    RETURN claim
  UNION
    UNWIND $about AS asked
    MATCH (:Ascribe {id: asked}) (()<-[inside:IN|PART_OF]-(:Ascribe) WHERE $asOf IS NULL OR inside.onRecord <= $asOf){0,6} (about)<-[hit:TARGETED]-(:Ascribe)<-[:ABOUT]-(claim:Attribution&Ascribe)
    WHERE ($asOf IS NULL OR hit.onRecord <= $asOf)
    RETURN claim
  UNION
    WITH 1 AS go WHERE $about IS NULL
    MATCH (claim:Ascribe {kind: 'Attribution'})
    RETURN claim
  }
  WITH DISTINCT claim
  // On a day, a claim that was not on record leads to no other.
  WHERE ($asOf IS NULL OR claim.onRecord <= $asOf)
  MATCH (claim) (()-[:REPORTS_SAME_STATEMENT]-(:Ascribe)){1,8} (version)
  WITH claim, version ORDER BY version.dateFrom, version.id
  WITH claim, collect(DISTINCT version) AS others
  WITH [claim] + [version IN others WHERE version <> claim] AS all
  // All versions lead to the same row: the one that stands is its statement.
  UNWIND all AS version
  WITH all, version WHERE ($asOf IS NULL OR version.onRecord <= $asOf)
  WITH all, version ORDER BY NOT (version.stoodUntil IS NULL OR version.stoodUntil > $asOf), version.id
  WITH all, collect(version) AS versions
  WITH DISTINCT versions WHERE size(versions) > 1
  CALL (versions) {
    UNWIND range(0, size(versions) - 1) AS place
    WITH place, versions, versions[place] AS version
    WITH place, version, CASE WHEN place > 0 THEN versions[0] END AS standing,
      COLLECT {
        MATCH (version)<-[made:MADE]-(maker:Ascribe)
        WITH maker, min(CASE made.role WHEN 'lead' THEN 0 WHEN 'joined' THEN 1 ELSE 2 END) AS rank
        RETURN maker {.id, .name, .kind, .state, .stateName, .stateSince, role: ['lead', 'joined', 'supported'][rank]} AS who
        ORDER BY rank, maker.id
      } AS makers
    ORDER BY place
    RETURN collect({
      claim: version,
      who: makers,
      what: COLLECT { MATCH (version)-[:ABOUT]->(what:Ascribe) RETURN DISTINCT what ORDER BY what.id },
      whom: COLLECT { MATCH (version)-[:POINTS_TO]->(whom:Ascribe) RETURN DISTINCT whom ORDER BY whom.id },
      date: {value: version.date, precision: version.datePrecision, text: version.dateText},
      words: version.words, low: version.low, high: version.high,
      sources: COLLECT {
        MATCH (version)-[:CITED_IN]->(source:Ascribe) WHERE $asOf IS NULL OR source.publishedTo <= $asOf
        RETURN DISTINCT source ORDER BY source.id
      },
      quote: coalesce(version.quote, head(COLLECT {
    MATCH (version)-[cited:CITED_IN]->(source:Ascribe)
    WHERE cited.quote IS NOT NULL AND ($asOf IS NULL OR source.publishedTo <= $asOf)
    RETURN cited.quote AS quote ORDER BY NOT coalesce(source.primary, false), source.publishedTo, source.id LIMIT 1
  })),
      yardstick: version.yardstick, basis: version.basis, statement: standing
    }) AS told
  }
  RETURN head(versions) AS statement, head(versions).dateFrom AS day, told AS versions
UNION
  CALL () {
    UNWIND $about AS asked
    MATCH (:Ascribe {id: asked}) (()<-[below:PART_OF]-(:Ascribe) WHERE $asOf IS NULL OR below.onRecord <= $asOf){0,6} (operation:Operation)
    RETURN operation
  UNION
    UNWIND $about AS asked
    MATCH (:Ascribe {id: asked}) (()<-[inside:IN|PART_OF]-(:Ascribe) WHERE $asOf IS NULL OR inside.onRecord <= $asOf){0,6} ()<-[hit:TARGETED]-(operation:Ascribe)
    WHERE ($asOf IS NULL OR hit.onRecord <= $asOf)
    RETURN operation
  UNION
    UNWIND $about AS asked
    MATCH (:Ascribe {id: asked}) (()-[:SAME_AS]-(:Ascribe)){0,2} (()<-[below:PART_OF]-(:Ascribe) WHERE $asOf IS NULL OR below.onRecord <= $asOf){0,6} ()<-[:POINTS_TO]-(claim:Ascribe)-[:ABOUT]->(operation:Operation&Ascribe)
    WHERE ($asOf IS NULL OR claim.onRecord <= $asOf)
    RETURN operation
  UNION
    WITH 1 AS go WHERE $about IS NULL
    MATCH (operation:Ascribe {kind: 'Operation'})
    RETURN operation
  }
  WITH DISTINCT operation
  MATCH (operation)-[hit:TARGETED]->(target:Ascribe)
  WHERE coalesce(hit.outcome, hit.count) IS NOT NULL AND ($asOf IS NULL OR hit.onRecord <= $asOf)
  WITH operation, target, hit.outcome AS outcome, hit.count AS count, collect(hit) AS links
  ORDER BY outcome, count
  WITH operation, target, collect({
    claim: null, what: [operation], whom: [], target: target, words: outcome, count: count,
    who: COLLECT { UNWIND links AS link UNWIND link.statedBy AS id MATCH (who:Ascribe {id: id}) RETURN DISTINCT who ORDER BY who.id },
    sources: COLLECT {
      UNWIND links AS link UNWIND link.sources AS id
      MATCH (source:Ascribe {id: id}) WHERE $asOf IS NULL OR source.publishedTo <= $asOf
      RETURN DISTINCT source ORDER BY source.id
    }
  }) AS versions
  WHERE size(versions) > 1
  CALL (operation) {
    OPTIONAL MATCH (operation)<-[dated:DATED]-(:Ascribe) WHERE $asOf IS NULL OR dated.onRecord <= $asOf
    WITH operation, dated
    ORDER BY CASE dated.event WHEN 'began' THEN 0 WHEN 'discovered' THEN 1 WHEN 'disclosed' THEN 2 ELSE 3 END,
      dated.onRecord, CASE dated.datePrecision WHEN 'day' THEN 0 WHEN 'month' THEN 1 ELSE 2 END, dated.statedBy LIMIT 1
    RETURN CASE
        WHEN dated IS NOT NULL THEN dated.dateFrom
        WHEN $asOf IS NULL THEN coalesce(operation.beganFrom, operation.discoveredFrom, operation.disclosedFrom, operation.endedFrom)
      END AS day
  }
  RETURN operation AS statement, day, versions
}
WITH statement, day, versions ORDER BY day, statement.id, head(versions).words LIMIT $limit
RETURN statement, versions
ORDER BY day, statement.id, head(versions).words
