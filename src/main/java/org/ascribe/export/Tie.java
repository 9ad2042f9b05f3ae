package org.ascribe.export;

import org.ascribe.graph.GraphNode;
import org.ascribe.graph.PropertyValues;
import org.ascribe.schema.RelationshipType;

/**
 * A relationship of a node that is being written.
 *
 * @param type what it says
 * @param outgoing whether it starts at that node
 * @param other the node at the other end
 * @param properties all its properties
 */
record Tie(RelationshipType type, boolean outgoing, GraphNode other, PropertyValues properties) {

    /** The dataset that states it. */
    String dataset() {
        return text("dataset");
    }

    /** A property as text, or an empty text. */
    String text(String property) {
        return properties.text(property);
    }
}
