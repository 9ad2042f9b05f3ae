package org.ascribe.dataset;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.ascribe.schema.Property;
import org.ascribe.schema.RelationshipType;

/**
 * A relationship as a dataset states it; a dataset states at most one of a type between two ends.
 *
 * @param type what it says
 * @param from id of the start
 * @param to id of the end
 * @param properties values by property, as in {@link Entity}
 * @param at where it stands
 */
public record Link(RelationshipType type, String from, String to, Map<Property, Object> properties, Location at) {
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
}
