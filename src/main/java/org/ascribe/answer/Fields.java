package org.ascribe.answer;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row whose names are not known beforehand, such as one of a question, or counts by kind.
 *
 * @param fields values by name, in order
 */
public record Fields(Map<String, Value> fields) implements RowValue {
    /** None. */
    public static final Fields EMPTY = new Fields(Map.of());

    /** Keeps a view. */
    public Fields {
        fields = Collections.unmodifiableMap(fields);
    }

    /** One field. */
    public static Fields of(String name, @Nullable Object value) {
        return EMPTY.with(name, value);
    }

    /** The entries of a map, in its order. */
    public static Fields of(Map<?, ?> map) {
        Map<String, Value> fields = new LinkedHashMap<>();
        map.forEach((name, value) -> fields.put(name.toString(), Value.of(value)));
        return new Fields(fields);
    }

    /** The components of a record, by name in their order. */
    public static Fields of(Record row) {
        return new Fields(Components.of(row));
    }

    /** The same with one more at the end, or another value for a name. */
    public Fields with(String name, @Nullable Object value) {
        Map<String, Value> more = new LinkedHashMap<>(fields);
        more.put(name, Value.of(value));
        return new Fields(more);
    }

    /** The same without one. */
    public Fields without(String name) {
        Map<String, Value> fewer = new LinkedHashMap<>(fields);
        fewer.remove(name);
        return new Fields(fewer);
    }

    /** The value of a name, or none. */
    public Value get(String name) {
        return fields.getOrDefault(name, NONE);
    }

    /** The text of a name; empty where it has none. */
    public String text(String name) {
        return get(name) instanceof Text text ? text.text() : "";
    }

    /** The entities of a name, one or a list of them. */
    public List<EntityRef> entities(String name) {
        return switch (get(name)) {
            case Items items ->
                items.items().stream()
                        .filter(EntityRef.class::isInstance)
                        .map(EntityRef.class::cast)
                        .toList();
            case EntityRef entity -> List.of(entity);
            default -> List.of();
        };
    }
}
