package org.ascribe.dataset;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
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

    private static final Set<Property> OF_IDS = Set.of(Property.STATED_BY, Property.SOURCES);

    /** Keeps its own copy of the properties. */
    public Link {
        properties = Map.copyOf(properties);
    }

    /** The same between other ids. */
    Link withIds(UnaryOperator<String> ids) {
        Map<Property, Object> others = new EnumMap<>(Property.class);
        properties.forEach((property, value) -> others.put(
                property,
                OF_IDS.contains(property) && value instanceof List<?> list
                        ? list.stream().map(id -> ids.apply(id.toString())).toList()
                        : value));
        return new Link(type, ids.apply(from), ids.apply(to), others, at);
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
