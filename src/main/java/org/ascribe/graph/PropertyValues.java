package org.ascribe.graph;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ascribe.answer.Fields;
import org.ascribe.answer.Value;
import org.ascribe.schema.Period;
import org.ascribe.schema.Property;
import org.jspecify.annotations.Nullable;

/** The properties of a node or a relationship, read by the types that the vocabulary gives them. */
public final class PropertyValues {
    private final Map<String, Object> values;

    private PropertyValues(Map<String, Object> values) {
        this.values = values;
    }

    /** Those of a map that have a value. */
    static PropertyValues of(Map<String, ?> given) {
        Map<String, Object> values = new LinkedHashMap<>();
        given.forEach((key, value) -> {
            if (value != null) {
                values.put(key, value);
            }
        });
        return new PropertyValues(values);
    }

    /** A property of the vocabulary as a value of an answer, or {@link Value#NONE}. */
    public Value value(Property property) {
        Object value = values.get(property.key());
        if (value == null) {
            return Value.NONE;
        }
        return switch (property.type()) {
            case TEXT, URL -> new Value.Text(value.toString());
            case TEXTS -> Value.of(texts(property.key()));
            case NUMBER -> new Value.Likelihood(((Number) value).doubleValue());
            case FLAG -> new Value.Flag((boolean) value);
            case DATE -> date(property.key(), value.toString());
        };
    }

    private Value.Date date(String key, String value) {
        return new Value.Date(value, optional(key + Period.PRECISION), optional(key + Period.TEXT));
    }

    /** A property as text, or an empty text. */
    public String text(String key) {
        return values.getOrDefault(key, "").toString();
    }

    /** A property as text, or null. */
    @Nullable
    String optional(String key) {
        Object value = values.get(key);
        return value == null ? null : value.toString();
    }

    /** A day, or null. */
    public @Nullable LocalDate day(String key) {
        return values.get(key) instanceof LocalDate day ? day : null;
    }

    /** A list of texts, or an empty one. */
    public List<String> texts(String key) {
        return values.get(key) instanceof Collection<?> texts
                ? texts.stream().map(Object::toString).toList()
                : List.of();
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    /** All of them as the database keeps them, by key in alphabetical order; days as texts. */
    public Fields all() {
        return Fields.of(new TreeMap<>(values));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PropertyValues same && values.equals(same.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return values.toString();
    }
}
