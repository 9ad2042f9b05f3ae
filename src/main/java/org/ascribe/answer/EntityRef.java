package org.ascribe.answer;

import java.util.LinkedHashMap;
import java.util.Map;
import org.ascribe.schema.NodeKind;
import org.ascribe.schema.Origin;
import org.jspecify.annotations.Nullable;

/**
 * An entity as answers name it.
 *
 * @param id its id
 * @param name its name
 * @param kind its kind
 * @param state the state that a body belongs to, or null
 */
public record EntityRef(
        String id, String name, NodeKind kind, @Nullable EntityRef state) implements Reference, Choice {

    @Override
    public String kindName() {
        return kind.label();
    }

    /** Whether it is a claim, a denial or a measure, whose id other questions take. */
    public boolean isStatement() {
        return NodeKind.RECORDS.contains(kind);
    }

    /** By name, in order: id, name and kind; then, for what is imported, its origin, and for a body of a state its state. */
    public Map<String, Value> fields() {
        Map<String, Value> fields = new LinkedHashMap<>();
        fields.put("id", Value.of(id));
        fields.put("name", Value.of(name));
        fields.put("kind", Value.of(kind.label()));
        Origin.of(id).ifPresent(origin -> fields.put("origin", Value.of(origin)));
        if (state != null) {
            fields.put("state", state);
        }
        return fields;
    }
}
