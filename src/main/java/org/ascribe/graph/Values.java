package org.ascribe.graph;

import java.util.LinkedHashMap;
import java.util.Map;
import org.ascribe.schema.RelationshipType;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.Entity;
import org.neo4j.driver.types.Relationship;

/** Turns values of the driver into plain ones. */
final class Values {
    private Values() {}

    static @Nullable Object plain(Value value) {
        return switch (value.type().name()) {
            case "NULL" -> null;
            case "NODE" -> new GraphNode(properties(value.asNode()));
            case "RELATIONSHIP" -> link(value.asRelationship());
            case "LIST OF ANY?" -> value.asList(Values::plain);
            case "MAP" -> {
                Map<String, Object> map = new LinkedHashMap<>();
                value.keys().forEach(key -> map.put(key, plain(value.get(key))));
                yield map;
            }
            default -> value.asObject();
        };
    }

    private static GraphLink link(Relationship relationship) {
        return new GraphLink(RelationshipType.valueOf(relationship.type()), properties(relationship));
    }

    private static Map<String, Object> properties(Entity entity) {
        Map<String, Object> properties = new LinkedHashMap<>();
        entity.keys().forEach(key -> properties.put(key, plain(entity.get(key))));
        return properties;
    }
}
