package org.ascribe.graph;

import java.util.LinkedHashMap;
import java.util.Map;
import org.ascribe.schema.RelationshipType;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.MapAccessor;
import org.neo4j.driver.types.Relationship;

/** Turns values of the driver into ours. */
final class DriverValues {
    private DriverValues() {}

    static Row row(Record row) {
        return new Row(plain(row));
    }

    private static @Nullable Object plain(Value value) {
        return switch (value.type().name()) {
            case "NULL" -> null;
            case "NODE" -> GraphNode.of(plain(value.asNode()));
            case "RELATIONSHIP" -> link(value.asRelationship());
            case "LIST OF ANY?" -> value.asList(DriverValues::plain);
            case "MAP" -> new Row(plain((MapAccessor) value));
            default -> value.asObject();
        };
    }

    private static GraphLink link(Relationship link) {
        return new GraphLink(RelationshipType.valueOf(link.type()), PropertyValues.of(plain(link)));
    }

    private static Map<String, @Nullable Object> plain(MapAccessor map) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        map.keys().forEach(key -> values.put(key, plain(map.get(key))));
        return values;
    }
}
