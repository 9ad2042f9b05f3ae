// Who stands behind a group, company or person, up to the state
// order: 30
// description: Paths from the entity upward along documented links (member of, works for, front or contractor for, run
//   by, part of), each as far as the sources go, which is the state where they say so. Where a group on the way has
//   accepted identities, the path may go on from one of them. Links that several sources state side by side are one, and so
//   are paths by accepted identities of the same ones.
// param: entity | entity(Actor, Company, Person, Agency) | required | Where to start | APT31
// param: asOf | date(last) | optional | Only links that were on record on that day | 2024-03-25
// param: limit | number(1..1000) | default 100 | Rows at most | 20
// column: chain | entities | From the start up to the top
// column: links | list(statedBy entities, type text) | One a step: {type, statedBy}
// column: sources | sources | Where the links can be read

MATCH (:Ascribe {id: $entity}) (()-[:SAME_AS]-(:Ascribe)){0,2} (start)
WITH DISTINCT start
CALL (start) {
  MATCH path = (start) (()-[step:MEMBER_OF|WORKS_FOR|FRONT_FOR|CONTRACTS_FOR|RUN_BY|PART_OF]->(:Ascribe) WHERE $asOf IS NULL OR step.onRecord <= $asOf){1,8} (top)
  RETURN path, top
UNION
  MATCH path = (start) (()-[step:MEMBER_OF|WORKS_FOR|FRONT_FOR|CONTRACTS_FOR|RUN_BY|PART_OF]->(:Ascribe) WHERE $asOf IS NULL OR step.onRecord <= $asOf){1,3} (before)
    (()-[:SAME_AS]-(:Ascribe)){1,2} ()-[over:FRONT_FOR|CONTRACTS_FOR|RUN_BY|PART_OF]->(next:Ascribe)
    (()-[further:FRONT_FOR|CONTRACTS_FOR|RUN_BY|PART_OF]->(:Ascribe) WHERE $asOf IS NULL OR further.onRecord <= $asOf){0,5} (top)
  WHERE ($asOf IS NULL OR over.onRecord <= $asOf)
    // Where the one itself leads there, an identity that leads there too is no second path.
    AND NOT EXISTS {
      (before)-[up:FRONT_FOR|CONTRACTS_FOR|RUN_BY|PART_OF]->(next) WHERE $asOf IS NULL OR up.onRecord <= $asOf
    }
  RETURN path, top
}
// Links that are stated side by side make many paths of one chain, which is looked at once.
WITH nodes(path) AS chain, top, [link IN relationships(path) | type(link)] AS types, collect(relationships(path)) AS parallel
WHERE
  // As far up as the sources go; where they go in a circle, once around.
  all(node IN chain WHERE single(other IN chain WHERE other = node))
  AND NOT EXISTS {
    (top) (()-[:SAME_AS]-(:Ascribe)){0,2} ()-[up:MEMBER_OF|WORKS_FOR|FRONT_FOR|CONTRACTS_FOR|RUN_BY|PART_OF]->(next:Ascribe)
    WHERE NOT next IN chain AND ($asOf IS NULL OR up.onRecord <= $asOf)
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
ORDER BY size(chain), [node IN chain | node.id], types LIMIT $limit
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
    MATCH (source:Ascribe {id: id}) WHERE $asOf IS NULL OR source.publishedTo <= $asOf
    RETURN source ORDER BY source.id
  } AS sources
ORDER BY size(chain), [node IN chain | node.id], types
