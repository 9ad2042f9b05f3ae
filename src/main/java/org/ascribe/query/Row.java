package org.ascribe.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.ascribe.graph.Graph;
import org.ascribe.graph.GraphLink;
import org.ascribe.graph.GraphNode;
import org.jspecify.annotations.Nullable;

/**
 * One row of a lookup, read by the types that its query promises.
 *
 * @param values values by column
 */
record Row(Map<String, Object> values) {

    /** The rows of a lookup. */
    static Stream<Row> read(Graph graph, Lookup lookup, Map<String, ?> parameters) {
        return graph.read(lookup.cypher(), parameters).rows().stream().map(Row::new);
    }

    /** A node, whole or as a map of those of its properties that are needed. */
    GraphNode node(String column) {
        return present(column) instanceof Map<?, ?> some ? new GraphNode(given(some)) : (GraphNode) present(column);
    }

    private static Map<String, Object> given(Map<?, ?> properties) {
        Map<String, Object> given = new LinkedHashMap<>();
        properties.forEach((key, value) -> {
            if (value != null) {
                given.put(key.toString(), value);
            }
        });
        return given;
    }

    String text(String column) {
        return present(column).toString();
    }

    long number(String column) {
        return (long) present(column);
    }

    boolean flag(String column) {
        return (boolean) present(column);
    }

    boolean has(String column) {
        return values.containsKey(column);
    }

    GraphLink link(String column) {
        return (GraphLink) present(column);
    }

    List<String> texts(String column) {
        return list(column).stream().map(String::valueOf).toList();
    }

    List<GraphNode> nodes(String column) {
        return list(column).stream().map(GraphNode.class::cast).toList();
    }

    List<GraphLink> links(String column) {
        return list(column).stream().map(GraphLink.class::cast).toList();
    }

    /** A list of maps, each as a row of its own. */
    @SuppressWarnings("unchecked") // the driver makes maps with texts as keys
    List<Row> rows(String column) {
        return list(column).stream()
                .map(map -> new Row((Map<String, Object>) map))
                .toList();
    }

    /** The value of a column as it is, rendered; may be null. */
    @Nullable
    Object shown(String column) {
        return Rendering.value(values.get(column));
    }

    private List<?> list(String column) {
        return (List<?>) present(column);
    }

    private Object present(String column) {
        @Nullable Object value = values.get(column);
        return Objects.requireNonNull(value, column);
    }
}
