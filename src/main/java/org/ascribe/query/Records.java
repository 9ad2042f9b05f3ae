package org.ascribe.query;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ascribe.graph.Graph;
import org.ascribe.graph.GraphNode;
import org.ascribe.schema.NodeKind;
import org.ascribe.schema.Property;
import org.ascribe.schema.ValueType;
import org.jspecify.annotations.Nullable;

/**
 * The statements around an entity, by the part that it has in them.
 *
 * @param claims rows with role, count, claim, who, what, whom, contestedBy and sources
 * @param denials rows with role, count, denial, who, contests, accuses and sources
 * @param measures rows with role, count, measure, by, against, answers and sources
 */
record Records(List<Row> claims, List<Row> denials, List<Row> measures) {

    static Records read(Graph graph, Map<String, ?> parameters) {
        return new Records(
                Row.read(graph, Lookup.CLAIMS, parameters).toList(),
                Row.read(graph, Lookup.DENIALS, parameters).toList(),
                Row.read(graph, Lookup.MEASURES, parameters).toList());
    }

    /** For claims, denials and measures: by role the count and the first items. */
    Map<String, Object> shown() {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("claims", byRole(claims, "claim", "who", "what", "whom", "contestedBy", "sources"));
        shown.put("denials", byRole(denials, "denial", "who", "contests", "accuses", "sources"));
        shown.put("measures", byRole(measures, "measure", "by", "against", "answers", "sources"));
        return shown;
    }

    /** All documents that the statements and the links rest on, by publisher and title. */
    List<Map<String, Object>> sources(References references) {
        Map<String, GraphNode> documents = new TreeMap<>();
        Stream.concat(
                        references.nodes().values().stream(),
                        Stream.of(claims, denials, measures)
                                .flatMap(List::stream)
                                .flatMap(row -> row.nodes("sources").stream()))
                .filter(node -> node.kind() == NodeKind.SOURCE)
                .forEach(node -> documents.put(node.id(), node));
        return documents.values().stream()
                .sorted(Comparator.comparing((GraphNode node) -> node.text("publisher"))
                        .thenComparing(node -> node.text("title"))
                        .thenComparing(GraphNode::id))
                .map(Rendering::source)
                .toList();
    }

    private static Map<String, Object> byRole(List<Row> rows, String record, String... lists) {
        Map<String, List<Row>> byRole = rows.stream()
                .collect(Collectors.groupingBy(row -> row.text("role"), TreeMap::new, Collectors.toList()));
        Map<String, Object> roles = new LinkedHashMap<>();
        byRole.forEach((role, found) -> {
            Map<String, Object> shown = new LinkedHashMap<>();
            shown.put("count", found.getFirst().number("count"));
            shown.put(
                    "items", found.stream().map(row -> item(row, record, lists)).toList());
            roles.put(role, shown);
        });
        return roles;
    }

    private static Map<String, Object> item(Row row, String record, String... lists) {
        GraphNode node = row.node(record);
        Map<String, Object> item = new LinkedHashMap<>();
        item.put(record, Rendering.entity(node));
        for (Property property : node.kind().properties()) {
            Object value = value(node, property);
            if (value != null) {
                item.put(property.key(), value);
            }
        }
        for (String list : lists) {
            item.put(list, row.shown(list));
        }
        return item;
    }

    static @Nullable Object value(GraphNode node, Property property) {
        return property.type() == ValueType.DATE
                ? Rendering.date(node.properties(), property.key())
                : node.properties().get(property.key());
    }
}
