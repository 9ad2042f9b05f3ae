// Who stands behind a group, company or person, up to the state
MATCH (:Ascribe {id: 'apt31'}) (()-[:SAME_AS]-(:Ascribe)){0,2} (start)
WITH DISTINCT start
CALL (start) {
  MATCH path = (start) (()-[step:MEMBER_OF|WORKS_FOR|FRONT_FOR|CONTRACTS_FOR|RUN_BY|PART_OF]->(:Ascribe)){1,8} (top)
  RETURN path, top
UNION
  MATCH path = (start) (()-[step:MEMBER_OF|WORKS_FOR|FRONT_FOR|CONTRACTS_FOR|RUN_BY|PART_OF]->(:Ascribe)){1,3} (before)
    (()-[:SAME_AS]-(:Ascribe)){1,2} ()-[over:FRONT_FOR|CONTRACTS_FOR|RUN_BY|PART_OF]->(next:Ascribe)
    (()-[further:FRONT_FOR|CONTRACTS_FOR|RUN_BY|PART_OF]->(:Ascribe)){0,5} (top)
  WHERE NOT EXISTS {
      (before)-[up:FRONT_FOR|CONTRACTS_FOR|RUN_BY|PART_OF]->(next)
    }
  RETURN path, top
}
WITH path, top
WHERE all(node IN nodes(path) WHERE single(other IN nodes(path) WHERE other = node))
  AND NOT EXISTS {
    (top) (()-[:SAME_AS]-(:Ascribe)){0,2} ()-[up:MEMBER_OF|WORKS_FOR|FRONT_FOR|CONTRACTS_FOR|RUN_BY|PART_OF]->(next:Ascribe)
    WHERE NOT next IN nodes(path)
  }
WITH path, [node IN nodes(path) | node.id] AS ids, [link IN relationships(path) | type(link)] AS types, COLLECT {
  UNWIND range(0, length(path)) AS at
  WITH at, nodes(path)[at] AS node
  OPTIONAL MATCH (node)-[:SAME_AS]->(standing:Ascribe)
  RETURN coalesce(standing.id, node.id) ORDER BY at
} AS standing
// Of like paths the one by those that stand for others is shown.
ORDER BY ids <> standing, ids
WITH standing, types, collect(path) AS paths
WITH nodes(head(paths)) AS chain, types, [path IN paths | relationships(path)] AS parallel
ORDER BY size(chain), [node IN chain | node.id], types LIMIT 100
RETURN chain,
  COLLECT {
    UNWIND range(0, size(types) - 1) AS step
    RETURN {
      type: types[step],
      statedBy: COLLECT {
        UNWIND parallel AS links UNWIND links[step].statedBy AS id
        MATCH (who:Ascribe {id: id})
        RETURN DISTINCT who ORDER BY who.id
      }
    } ORDER BY step
  } AS links,
  COLLECT {
    UNWIND parallel AS links UNWIND links AS link UNWIND link.sources AS id
    MATCH (source:Ascribe {id: id})
    RETURN DISTINCT source ORDER BY source.id
  } AS sources
ORDER BY size(chain), [node IN chain | node.id], types
