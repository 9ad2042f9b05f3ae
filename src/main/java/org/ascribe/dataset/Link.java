package org.ascribe.dataset;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ascribe.schema.Property;
import org.ascribe.schema.RelationshipType;

/**
 * A relationship as a dataset states it. A dataset states at most one of a type and a {@link #key} between two ends: what two say on
 * their own are two facts, each with its own documents and its own day on record.
 *
 * @param type what it says
 * @param from id of the start
 * @param to id of the end
 * @param properties values by property, as in {@link Entity}
 * @param at where it stands
 */
public record Link(RelationshipType type, String from, String to, Map<Property, Object> properties, Location at) {
    /** The properties that {@link #key} is made of. */
    public static final List<Property> OF_KEY = List.of(Property.STATED_BY, Property.EVENT);

    /** Keeps its own copy of the properties. */
    public Link {
        properties = Map.copyOf(properties);
    }

    /**
     * What tells it apart from others of its type between the same ends: the ids of those who state it together, sorted, and which
     * turn of an operation it dates; empty where nobody has to state it.
     */
    public String key() {
        if (!type.structural()) {
            return "";
        }
        String staters = properties.get(Property.STATED_BY) instanceof List<?> ids
                ? ids.stream().map(Object::toString).sorted().distinct().collect(Collectors.joining(" "))
                : "";
        return properties.get(Property.EVENT) instanceof String event ? event + " " + staters : staters;
    }
}
