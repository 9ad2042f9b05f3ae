package org.ascribe.export;

import java.util.Map;
import org.ascribe.graph.GraphNode;
import org.ascribe.schema.RelationshipType;

/**
 * A relationship of a node that is being written.
 *
 * @param type what it says
 * @param outgoing whether it starts at that node
 * @param other the node at the other end
 * @param properties values as the database stores them
 */
record Tie(RelationshipType type, boolean outgoing, GraphNode other, Map<String, Object> properties) {

    /** The dataset that states it. */
    String dataset() {
        return text("dataset");
    }

    /** A property as text, or an empty text. */
    String text(String property) {
        return properties.getOrDefault(property, "").toString();
    }
}
