// How sure the weakest link between two is
// order: 220
// description: Documented chains from one to the other, upward: from an operation over a claim to the accused, from a company,
//   a person, a group or a body along facts to what stands behind it; the shortest ones. A claim lends its link its words and its
//   range. A fact takes those of a claim by the same one on the same two, if there is one. The weakest link is the one with
//   the lowest range; as soon as one link has no range, the chain has no stated likelihood: unknown is never taken for high.
//   The strongest chain comes first. Accepted identities are no links.
// param: from | entity | required | Where to start | Reconnaissance against UK parliamentarians 2021
// param: to | entity | required | Where to end | China
// param: asOf | date(last) | optional | Only what was on record on that day | 2024-03-25
// param: limit | number(1..1000) | default 100 | Rows at most | 20
// column: chain | entities | From the start to the end
// column: links | list(type text, to text, claim entity, statedBy entities, words text, low likelihood, high likelihood,
//   confidence text, sources sources) | One a step: its type, the id of where it leads, the claim that it is or that says the same,
//   who states it, in which words, with which range and confidence, and where it can be read
// column: weakest | row(link text, words text) | The weakest link, by its type and its two ends, and its words; no stated
//   likelihood where a link has no range
// column: sources | sources | Where the links can be read

UNWIND $from AS first
UNWIND $to AS last
MATCH (from:Ascribe {id: first})
MATCH (to:Ascribe {id: last})
WITH from, to WHERE from <> to
CALL (from, to) {
  MATCH path = SHORTEST 3 GROUPS (from)
    ((left)-[link:ABOUT|POINTS_TO|PART_OF|RUN_BY|FRONT_FOR|CONTRACTS_FOR|MEMBER_OF|WORKS_FOR|SAME_AS]-(right:Ascribe)
      // Facts and accusations lead upward, what a claim is about leads to the claim.
      WHERE CASE type(link) WHEN 'SAME_AS' THEN true WHEN 'ABOUT' THEN startNode(link) = right ELSE startNode(link) = left END
        AND ($asOf IS NULL OR link.statedBy IS NULL OR link.onRecord <= $asOf)
        AND NOT right:Comment
        AND (NOT right:Attribution OR right.basis IS NULL OR right.basis <> 'self')
        AND (NOT right:Attribution OR $asOf IS NULL AND right.stoodUntil IS NULL
          OR right.onRecord <= $asOf AND coalesce(right.stoodUntil > $asOf, true))
    ){1,8}
    (to)
  RETURN path
}
WITH path WHERE all(node IN nodes(path) WHERE single(other IN nodes(path) WHERE other = node))
WITH nodes(path) AS nodes, [link IN relationships(path) | type(link)] AS types, collect(relationships(path)) AS parallel
CALL (nodes, types, parallel) {
  UNWIND range(0, size(types) - 1) AS step
  WITH step, nodes[step] AS left, nodes[step + 1] AS right, types[step] AS type,
    COLLECT { UNWIND parallel AS links RETURN DISTINCT links[step] } AS facts
  WHERE NOT type IN ['ABOUT', 'SAME_AS']
  WITH step, left, right, type, facts, COLLECT {
    MATCH (left)<-[:ABOUT]-(claim:Attribution&Ascribe)-[:POINTS_TO]->(right)
    WHERE type <> 'POINTS_TO' AND ($asOf IS NULL AND claim.stoodUntil IS NULL OR claim.onRecord <= $asOf AND coalesce(claim.stoodUntil > $asOf, true))
      AND EXISTS { (claim)<-[:MADE]-(who:Ascribe) WHERE any(fact IN facts WHERE who.id IN fact.statedBy) }
    RETURN claim ORDER BY coalesce(claim.low, -1) DESC, claim.id LIMIT 1
  } AS same
  WITH step, left, right, type, facts, CASE type WHEN 'POINTS_TO' THEN left ELSE head(same) END AS claim
  ORDER BY step
  WITH collect({
    type: type, claim: claim, words: claim.words, low: claim.low, high: claim.high, confidence: claim.confidence,
    left: left, right: right, facts: facts
  }) AS steps
  RETURN steps
}
WITH nodes, steps, any(one IN steps WHERE one.low IS NULL) AS unknown,
  reduce(least = null, one IN steps | CASE WHEN least <= one.low THEN least ELSE coalesce(one.low, least) END) AS least
WITH nodes, steps, least, head([one IN steps WHERE CASE WHEN unknown THEN one.low IS NULL ELSE one.low = least END]) AS weak, unknown
ORDER BY unknown, least DESC, size(nodes), [node IN nodes | node.id] LIMIT $limit
RETURN [place IN range(0, size(nodes) - 1) WHERE NOT nodes[place]:Attribution | nodes[place]] AS chain,
  COLLECT {
    UNWIND range(0, size(steps) - 1) AS place
    WITH place, steps[place] AS step
    WITH place, step, step.claim AS claim, step.facts AS facts, step.type AS type
    RETURN {
      type: type, to: step.right.id, claim: claim, words: step.words, low: step.low, high: step.high, confidence: step.confidence,
      statedBy: COLLECT {
        CALL (claim, facts, type) {
          WITH claim, type WHERE type = 'POINTS_TO'
          MATCH (claim)<-[:MADE]-(who:Ascribe)
          RETURN who
        UNION
          UNWIND facts AS fact UNWIND fact.statedBy AS id
          MATCH (who:Ascribe {id: id})
          RETURN who
        }
        RETURN DISTINCT who ORDER BY who.id
      },
      sources: COLLECT {
        CALL (claim, facts, type) {
          WITH claim, type WHERE type = 'POINTS_TO'
          MATCH (claim)-[:CITED_IN]->(source:Ascribe)
          RETURN source
        UNION
          UNWIND facts AS fact UNWIND fact.sources AS id
          MATCH (source:Ascribe {id: id})
          RETURN source
        }
        WITH DISTINCT source WHERE $asOf IS NULL OR source.publishedTo <= $asOf
        RETURN source ORDER BY source.id
      }
    } ORDER BY place
  } AS links,
  {
    link: weak.type + ' ' + CASE weak.type WHEN 'POINTS_TO' THEN weak.claim.name ELSE weak.left.name END + ' - ' + weak.right.name,
    words: CASE WHEN unknown THEN 'no stated likelihood' ELSE weak.words END
  } AS weakest,
  COLLECT {
    UNWIND steps AS step
    WITH step.claim AS claim, step.facts AS facts, step.type AS type
    CALL (claim, facts, type) {
      WITH claim, type WHERE type = 'POINTS_TO'
      MATCH (claim)-[:CITED_IN]->(source:Ascribe)
      RETURN source
    UNION
      UNWIND facts AS fact UNWIND fact.sources AS id
      MATCH (source:Ascribe {id: id})
      RETURN source
    }
    WITH DISTINCT source WHERE $asOf IS NULL OR source.publishedTo <= $asOf
    RETURN source ORDER BY source.id
  } AS sources
ORDER BY unknown, least DESC, size(nodes), [node IN nodes | node.id]
