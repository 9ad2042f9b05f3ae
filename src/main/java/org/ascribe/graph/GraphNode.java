package org.ascribe.graph;

import java.util.Map;
import org.ascribe.schema.NodeKind;

/**
 * A node as read from the graph.
 *
 * @param properties all its properties; dates are {@link java.time.LocalDate}
 */
public record GraphNode(Map<String, Object> properties) {

    /** Its id. */
    public String id() {
        return text("id");
    }

    /** Its name. */
    public String name() {
        return text("name");
    }

    /** Its kind. */
    public NodeKind kind() {
        return NodeKind.of(text("kind"));
    }

    /** A property as text, or an empty text. */
    public String text(String property) {
        return properties.getOrDefault(property, "").toString();
    }
}
