// How two entities are connected
UNWIND ['ni-gaobin'] AS start
UNWIND ['mss'] AS end
MATCH (from:Ascribe {id: start})
MATCH (to:Ascribe {id: end})
WITH from, to WHERE from <> to
CALL (from, to) {
  MATCH path = ALL SHORTEST (from)
    (()-[link:MADE|VOICED|ABOUT|POINTS_TO|CITED_IN|REPORTS_SAME_STATEMENT|ISSUED|CONTESTS|COUNTERS|IMPOSED|AGAINST
      |ANSWERS|PART_OF|BELONGS_TO|RUN_BY|FRONT_FOR|CONTRACTS_FOR|MEMBER_OF|WORKS_FOR|TARGETED|IN|SAME_AS]-(node:Ascribe)
      WHERE node.id IN ['mss'] OR NOT node:State|Sector|Source
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
    ){1,6}
    (to)
  RETURN path
}
WITH path WHERE length(path) <= 6
WITH nodes(path) AS nodes, [link IN relationships(path) | type(link)] AS types,
  [link IN relationships(path) | startNode(link).id] AS starts, collect(relationships(path)) AS parallel
ORDER BY size(nodes), [node IN nodes | node.id], types, starts LIMIT 100
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
    WITH DISTINCT source
    RETURN source ORDER BY source.id
  } AS sources
ORDER BY size(nodes), [node IN nodes | node.id], types, starts
