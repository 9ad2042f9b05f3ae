package org.ascribe.answer;

import java.time.LocalDate;
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
 * @param stateSince the day since which that is on record, or null
 * @param role the part that it has in what it is named for, or null
 */
public record EntityRef(
        String id,
        String name,
        NodeKind kind,
        @Nullable EntityRef state,
        @Nullable LocalDate stateSince,
        @Nullable String role)
        implements Reference, Choice {

    /** One that is named for itself. */
    public EntityRef(String id, String name, NodeKind kind, @Nullable EntityRef state) {
        this(id, name, kind, state, null, null);
    }

    /** As it was known on a day. */
    EntityRef asOf(LocalDate day) {
        boolean known = state == null || (stateSince != null && !stateSince.isAfter(day));
        return known ? this : new EntityRef(id, name, kind, null, null, role);
    }

    @Override
    public String kindName() {
        return kind.label();
    }

    @Override
    public String kindWord() {
        return kind.word();
    }

    /** Whether it is a claim, a denial or a measure, whose id other questions take. */
    public boolean isStatement() {
        return NodeKind.RECORDS.contains(kind);
    }

    /**
     * By name, in order: id, name and kind; then its role, if it has one; for what is imported its origin, and for a body of a state
     * its state.
     */
    public Map<String, Value> fields() {
        Map<String, Value> fields = new LinkedHashMap<>();
        fields.put("id", Value.of(id));
        fields.put("name", Value.of(name));
        fields.put("kind", Value.of(kind.label()));
        if (role != null) {
            fields.put("role", Value.of(role));
        }
        Origin.of(id).ifPresent(origin -> fields.put("origin", Value.of(origin)));
        if (state != null) {
            fields.put("state", state);
        }
        return fields;
    }
}
