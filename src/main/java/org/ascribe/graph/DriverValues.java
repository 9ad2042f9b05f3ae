package org.ascribe.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ascribe.schema.RelationshipType;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.MapAccessor;
import org.neo4j.driver.types.Relationship;

/** Turns values of the driver into ours. */
final class DriverValues {
    private DriverValues() {}

    /** All rows of a result. */
    static Table table(Result result) {
        List<String> columns = result.keys();
        List<Row> rows = new ArrayList<>();
        while (result.hasNext()) {
            rows.add(row(result.next()));
        }
        return new Table(columns, rows);
    }

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
