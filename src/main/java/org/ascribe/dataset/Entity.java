package org.ascribe.dataset;

import java.util.Map;
import org.ascribe.schema.NodeKind;
import org.ascribe.schema.Property;

/**
 * A node as a dataset states it.
 *
 * @param id a readable slug for curated data, {@code source:native-id} for imported data; an alias is {@code alias:NAME}
 * @param kind what it is
 * @param name what it is called
 * @param properties values by property: {@code String}, {@code List<String>}, {@code Double}, {@code Boolean} or
 *     {@link org.ascribe.schema.Period}, as the type of the property demands
 * @param mention whether the dataset only points at it (a state, an alias, an incident that another file describes): it is
 *     created when missing and never overrides what its owner says
 * @param at where it stands
 */
public record Entity(
        String id, NodeKind kind, String name, Map<Property, Object> properties, boolean mention, Location at) {

    /** Keeps its own copy of the properties. */
    public Entity {
        properties = Map.copyOf(properties);
    }

    /** An entity that this dataset describes. */
    public static Entity of(String id, NodeKind kind, String name, Map<Property, Object> properties, Location at) {
        return new Entity(id, kind, name, properties, false, at);
    }

    /** An entity that this dataset only points at. */
    public static Entity mention(String id, NodeKind kind, String name, Location at) {
        return new Entity(id, kind, name, Map.of(), true, at);
    }

    /** The same under another id. */
    Entity withId(String other) {
        return other.equals(id) ? this : new Entity(other, kind, name, properties, mention, at);
    }

    /** The alias node of a name: one a spelling, shared by all who carry it. */
    public static Entity alias(String name, Location at) {
        return mention(aliasId(name), NodeKind.ALIAS, name, at);
    }

    /** The id of the alias node of a name. */
    public static String aliasId(String name) {
        return "alias:" + name;
    }
}
