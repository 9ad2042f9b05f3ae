package org.ascribe.dataset;

import java.util.Map;
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
    /** Keeps its own copy of the properties. */
    public Link {
        properties = Map.copyOf(properties);
    }
}
