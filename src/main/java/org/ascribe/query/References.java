package org.ascribe.query;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ascribe.answer.Reference;
import org.ascribe.graph.Graph;
import org.ascribe.graph.GraphNode;

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
        return new References(Lookup.BY_IDS
                .read(graph, Map.of("ids", List.copyOf(ids)))
                .map(row -> row.node("entity"))
                .collect(Collectors.toMap(GraphNode::id, node -> node, (one, same) -> one, HashMap::new)));
    }

    /** The nodes with the ids, in the order of the ids. */
    List<Reference> of(Collection<String> ids) {
        return ids.stream()
                .distinct()
                .flatMap(id -> Stream.ofNullable(nodes.get(id)))
                .map(GraphNode::reference)
                .toList();
    }
}
