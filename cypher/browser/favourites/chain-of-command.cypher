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
// Links that are stated side by side make many paths of one chain, which is looked at once.
WITH nodes(path) AS chain, top, [link IN relationships(path) | type(link)] AS types, collect(relationships(path)) AS parallel
WHERE all(node IN chain WHERE single(other IN chain WHERE other = node))
  AND NOT EXISTS {
    (top) (()-[:SAME_AS]-(:Ascribe)){0,2} ()-[up:MEMBER_OF|WORKS_FOR|FRONT_FOR|CONTRACTS_FOR|RUN_BY|PART_OF]->(next:Ascribe)
    WHERE NOT next IN chain
  }
WITH chain, types, parallel, [node IN chain | node.id] AS ids, COLLECT {
  UNWIND range(0, size(chain) - 1) AS at
  WITH at, chain[at] AS node
  OPTIONAL MATCH (node)-[:SAME_AS]->(standing:Ascribe)
  RETURN coalesce(standing.id, node.id) ORDER BY at
} AS standing
// Of like chains the one of those that stand for others is shown.
ORDER BY ids <> standing, ids
WITH standing, types, head(collect(chain)) AS chain, reduce(all = [], some IN collect(parallel) | all + some) AS parallel
ORDER BY size(chain), [node IN chain | node.id], types LIMIT 100
RETURN chain,
  COLLECT {
    UNWIND range(0, size(types) - 1) AS step
    RETURN {
      type: types[step],
      statedBy: COLLECT {
        UNWIND parallel AS links
        WITH DISTINCT links[step] AS link
        UNWIND link.statedBy AS id
        WITH DISTINCT id
        MATCH (who:Ascribe {id: id})
        RETURN who ORDER BY who.id
      }
    } ORDER BY step
  } AS links,
  COLLECT {
    UNWIND parallel AS links
    UNWIND links AS link
    WITH DISTINCT link
    UNWIND link.sources AS id
    WITH DISTINCT id
    MATCH (source:Ascribe {id: id})
    RETURN source ORDER BY source.id
  } AS sources
ORDER BY size(chain), [node IN chain | node.id], types
