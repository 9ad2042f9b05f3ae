package org.ascribe.graph;

import java.util.Map;
import org.ascribe.answer.EntityRef;
import org.ascribe.answer.Reference;
import org.ascribe.answer.SourceRef;
import org.ascribe.answer.Value;
import org.ascribe.schema.NodeKind;
import org.ascribe.schema.Property;
import org.jspecify.annotations.Nullable;

/**
 * A node as read from the graph.
 *
 * @param properties all its properties
 */
public record GraphNode(PropertyValues properties) {

    /** With these properties, those that are null left out. */
    static GraphNode of(Map<String, ?> properties) {
        return new GraphNode(PropertyValues.of(properties));
    }

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
        return properties.text(property);
    }

    /** What answers say of it: a document is cited, all else is named. */
    public Reference reference() {
        return kind() == NodeKind.SOURCE ? source() : entity();
    }

    /** It as an entity; a body of a state carries its state. */
    public EntityRef entity() {
        return new EntityRef(
                id(), name(), kind(), state(), properties.day("stateSince"), properties.optional(Property.ROLE.key()));
    }

    /** It as a document. */
    public SourceRef source() {
        return new SourceRef(
                id(),
                properties.optional(Property.PUBLISHER.key()),
                properties.optional(Property.TITLE.key()),
                properties.optional(Property.URL.key()),
                properties.value(Property.PUBLISHED) instanceof Value.Date published ? published : null);
    }

    private @Nullable EntityRef state() {
        return kind() == NodeKind.AGENCY && properties.has("state")
                ? new EntityRef(text("state"), text("stateName"), NodeKind.STATE, null)
                : null;
    }
}
