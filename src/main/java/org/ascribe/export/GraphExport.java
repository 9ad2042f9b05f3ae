package org.ascribe.export;

import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.ascribe.answer.Value;
import org.ascribe.graph.GraphNode;
import org.ascribe.graph.PropertyValues;
import org.ascribe.schema.Property;

/** Draws the whole graph. */
final class GraphExport {
    private GraphExport() {}

    static void write(Pages pages, Drawing drawing) throws IOException {
        drawing.begin();
        pages.all(page -> {
            for (Element element : page) {
                GraphNode node = element.node();
                drawing.node(new Vertex(
                        node.id(),
                        node.kind(),
                        node.name(),
                        values(node.properties(), node.kind().properties())));
            }
        });
        pages.all(page -> {
            for (Element element : page) {
                for (Tie tie : element.ties()) {
                    drawing.link(edge(element.node().id(), tie));
                }
            }
        });
        drawing.end();
    }

    private static Edge edge(String id, Tie tie) {
        String other = tie.other().id();
        Map<String, Value> values = values(tie.properties(), tie.type().properties());
        values.put(GraphMl.DATASET, Value.of(tie.dataset()));
        return new Edge(tie.type(), tie.outgoing() ? id : other, tie.outgoing() ? other : id, values);
    }

    private static Map<String, Value> values(PropertyValues properties, Collection<Property> of) {
        Map<String, Value> values = new LinkedHashMap<>();
        for (Property property : Property.values()) {
            Value value = properties.value(property);
            if (!(value instanceof Value.None) && (of.contains(property) || property == Property.DESCRIPTION)) {
                values.put(property.key(), value);
            }
        }
        return values;
    }
}
