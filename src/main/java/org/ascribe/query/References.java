package org.ascribe.query;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ascribe.graph.Graph;
import org.ascribe.graph.GraphNode;
import org.ascribe.schema.NodeKind;

/**
 * The entities and documents that links refer to by id, as in {@code statedBy} and {@code sources}.
 *
 * @param nodes the nodes by id
 */
record References(Map<String, GraphNode> nodes) {

    /** Reads the nodes with the ids; ids without a node are left out of answers. */
    static References read(Graph graph, Set<String> ids) {
        if (ids.isEmpty()) {
            return new References(Map.of());
        }
        return new References(Row.read(graph, Lookup.BY_IDS, Map.of("ids", List.copyOf(ids)))
                .map(row -> row.node("entity"))
                .collect(Collectors.toMap(GraphNode::id, node -> node, (one, same) -> one, HashMap::new)));
    }

    /** The node with the id as an entity, or a map with the id alone where there is none. */
    Map<String, Object> entity(String id) {
        GraphNode node = nodes.get(id);
        return node == null ? Map.of("id", id) : Rendering.entity(node);
    }

    /** The nodes with the ids, rendered, in the order of the ids. */
    List<Object> shown(Collection<String> ids) {
        return ids.stream()
                .distinct()
                .flatMap(id -> Stream.ofNullable(nodes.get(id)))
                .<Object>map(References::shown)
                .toList();
    }

    private static Map<String, Object> shown(GraphNode node) {
        return node.kind() == NodeKind.SOURCE ? Rendering.source(node) : Rendering.entity(node);
    }
}
