// How sure the weakest link between two is
UNWIND ['uk-parliamentarians-2021'] AS first
UNWIND ['china'] AS last
MATCH (from:Ascribe {id: first})
MATCH (to:Ascribe {id: last})
WITH from, to WHERE from <> to
CALL (from, to) {
  MATCH path = SHORTEST 3 GROUPS (from)
    ((left)-[link:ABOUT|POINTS_TO|PART_OF|RUN_BY|FRONT_FOR|CONTRACTS_FOR|MEMBER_OF|WORKS_FOR|SAME_AS]-(right:Ascribe)
      // Facts and accusations lead upward, what a claim is about leads to the claim.
      WHERE CASE type(link) WHEN 'SAME_AS' THEN true WHEN 'ABOUT' THEN startNode(link) = right ELSE startNode(link) = left END
        AND NOT right:Comment
        AND (NOT right:Attribution OR right.basis IS NULL OR right.basis <> 'self')
        AND (NOT right:Attribution OR right.stoodUntil IS NULL)
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
    WHERE type <> 'POINTS_TO' AND claim.stoodUntil IS NULL
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
ORDER BY unknown, least DESC, size(nodes), [node IN nodes | node.id] LIMIT 100
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
        WITH DISTINCT source
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
    WITH DISTINCT source
    RETURN source ORDER BY source.id
  } AS sources
ORDER BY unknown, least DESC, size(nodes), [node IN nodes | node.id]
