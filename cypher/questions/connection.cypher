// How two entities are connected
// order: 130
// description: The shortest paths between the two along documented links, be they facts, claims, denials or measures, in
//   whatever direction. Names, states, branches of the economy and documents connect everything with everything:
//   paths run through them only where there is no other path. Where somebody is said to be based is no link, nor is an
//   identity that was not accepted.
// param: from | entity | required | Where to start | Ni Gaobin
// param: to | entity | required | Where to end | Ministry of State Security
// param: max | number(1..6) | default 6 | So many links at most | 4
// param: asOf | date(last) | optional | Only links that were on record on that day | 2024-03-25
// param: limit | number(1..1000) | default 100 | Rows at most | 20
// column: nodes | entities | From the start to the end
// column: links | list(statedBy entities, type text, from text)
//   | One a step: {type, from, statedBy}; from is the id of the node where it starts
// column: sources | sources | Where the links can be read

UNWIND $from AS start
UNWIND $to AS end
MATCH (from:Ascribe {id: start})
MATCH (to:Ascribe {id: end})
WITH from, to WHERE from <> to AND all(end IN [from, to] WHERE $asOf IS NULL
  OR coalesce(end.onRecord, end.publishedTo) <= $asOf OR NOT end:Attribution|Denial|Measure|Comment|Source)
CALL (from, to) {
  MATCH path = ALL SHORTEST (from)
    (()-[link:MADE|VOICED|ABOUT|POINTS_TO|CITED_IN|REPORTS_SAME_STATEMENT|ISSUED|CONTESTS|COUNTERS|IMPOSED|AGAINST
      |ANSWERS|PART_OF|BELONGS_TO|RUN_BY|FRONT_FOR|CONTRACTS_FOR|MEMBER_OF|WORKS_FOR|TARGETED|IN|SAME_AS]-(node:Ascribe)
      WHERE (node.id IN $to OR NOT node:State|Sector|Source)
        // A fact has its own day; a claim, denial, comment, measure or document lends its day to the links around it.
        AND ($asOf IS NULL OR coalesce(link.onRecord <= $asOf, link.statedBy IS NULL AND NOT link:USES))
        AND ($asOf IS NULL OR CASE WHEN node:Source THEN node.publishedTo <= $asOf
          WHEN node:Attribution|Denial|Measure|Comment THEN node.onRecord <= $asOf ELSE true END)
    ){1,6}
    (to)
  RETURN collect(path) AS direct
}
CALL (from, to, direct) {
  UNWIND direct AS path
  RETURN path
UNION ALL
  WITH from, to, direct WHERE size(direct) = 0
  MATCH path = ALL SHORTEST (from)
    (()-[link:MADE|VOICED|ABOUT|POINTS_TO|CITED_IN|REPORTS_SAME_STATEMENT|ISSUED|CONTESTS|COUNTERS|IMPOSED|AGAINST
      |ANSWERS|PART_OF|BELONGS_TO|RUN_BY|FRONT_FOR|CONTRACTS_FOR|MEMBER_OF|WORKS_FOR|TARGETED|IN|SAME_AS|NAMES|USES]-(node:Ascribe)
      WHERE ($asOf IS NULL OR coalesce(link.onRecord <= $asOf, link.statedBy IS NULL AND NOT link:USES))
        AND ($asOf IS NULL OR CASE WHEN node:Source THEN node.publishedTo <= $asOf
          WHEN node:Attribution|Denial|Measure|Comment THEN node.onRecord <= $asOf ELSE true END)
    ){1,6}
    (to)
  RETURN path
}
WITH path WHERE length(path) <= $max
WITH nodes(path) AS nodes, [link IN relationships(path) | type(link)] AS types,
  [link IN relationships(path) | startNode(link).id] AS starts, collect(relationships(path)) AS parallel
ORDER BY size(nodes), [node IN nodes | node.id], types, starts LIMIT $limit
RETURN nodes,
  COLLECT {
    UNWIND range(0, size(types) - 1) AS step
    RETURN {
      type: types[step],
      from: starts[step],
      statedBy: COLLECT {
        CALL (nodes, parallel, step) {
          UNWIND parallel AS links
          WITH DISTINCT links[step] AS link
          UNWIND link.statedBy AS id
          WITH DISTINCT id
          MATCH (who:Ascribe {id: id})
          RETURN who
        UNION
          UNWIND [nodes[step], nodes[step + 1]] AS said
          MATCH (said)<-[:MADE|ISSUED|IMPOSED]-(who:Ascribe)
          RETURN who
        }
        RETURN DISTINCT who ORDER BY who.id
      }
    } ORDER BY step
  } AS links,
  COLLECT {
    CALL (nodes, parallel) {
      UNWIND parallel AS links
      UNWIND links AS link
      WITH DISTINCT link
      UNWIND link.sources AS id
      WITH DISTINCT id
      MATCH (source:Ascribe {id: id})
      RETURN source
    UNION
      UNWIND nodes AS said
      MATCH (said)-[:CITED_IN]->(source:Ascribe)
      RETURN source
    }
    WITH DISTINCT source WHERE $asOf IS NULL OR source.publishedTo <= $asOf
    RETURN source ORDER BY source.id
  } AS sources
ORDER BY size(nodes), [node IN nodes | node.id], types, starts
