package org.ascribe.query;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ascribe.failure.Failure;
import org.ascribe.graph.Graph;
import org.ascribe.graph.GraphNode;
import org.ascribe.identity.NameKey;
import org.ascribe.schema.NodeKind;

/** Finds the entity that a person means. */
@Singleton
public final class Resolver {
    private static final String FIND = """
            CALL () {
              MATCH (e:Entity {id: $ref}) RETURN e, 0 AS rank
              UNION
              MATCH (e:Entity {key: $key}) RETURN e, 1 AS rank
              UNION
              MATCH (:Alias {key: $key})-[:NAMES]->(e:Entity) RETURN e, 2 AS rank
            }
            WITH e, min(rank) AS rank WHERE e.kind IN $kinds
            RETURN e ORDER BY rank, e.id LIMIT 1
            """;

    private final Graph graph;

    /** Looks in this graph. */
    public Resolver(Graph graph) {
        this.graph = graph;
    }

    /**
     * The entity that is meant.
     *
     * @throws Failure if there is none
     */
    public GraphNode resolve(String ref, Set<NodeKind> kinds) {
        List<String> labels = kinds.stream().map(NodeKind::label).toList();
        return graph.read(FIND, Map.of("ref", ref, "key", NameKey.of(ref), "kinds", labels)).rows().stream()
                .map(row -> (GraphNode) row.get("e"))
                .findFirst()
                .orElseThrow(() -> Failure.of(Failure.Kind.NOT_FOUND, "Nothing is called " + ref, ""));
    }
}
