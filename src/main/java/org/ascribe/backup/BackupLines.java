package org.ascribe.backup;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ascribe.graph.Row;
import org.ascribe.schema.RelationshipGroup;
import org.jspecify.annotations.Nullable;

/** Nodes and relationships as lines of JSON: texts, numbers and flags as they are, days and moments as objects of one key. */
final class BackupLines {
    static final JsonMapper JSON = JsonMapper.builder().build();
    /** The types of relationships that a backup holds. */
    static final List<String> TYPES = Stream.concat(RelationshipGroup.ALL.names().stream(), Stream.of("RETIRED"))
            .toList();

    /** One of them is on every node of a backup. */
    static final Set<String> MARKS = Set.of("Ascribe", "AscribeRetired", "AscribeImport", "AscribeJudgement");

    private static final String DAY = "day";
    private static final String MOMENT = "moment";

    private long left;

    /** How many values were left out. */
    long left() {
        return left;
    }

    /** The properties in a row. */
    Map<String, Object> properties(Row row) {
        Map<String, Object> kept = new TreeMap<>();
        Row properties = row(row);
        for (String key : properties.columns()) {
            Object value = kept(properties.get(key));
            if (value == null) {
                left++;
            } else {
                kept.put(key, value);
            }
        }
        return kept;
    }

    /** The properties in a row, as they are read. */
    static Row row(Row row) {
        return (Row) Objects.requireNonNull(row.get("properties"));
    }

    private static @Nullable Object kept(@Nullable Object value) {
        return switch (value) {
            case String text -> text;
            case Long number -> number;
            case Double number -> number;
            case Boolean flag -> flag;
            case LocalDate day -> Map.of(DAY, day.toString());
            case ZonedDateTime moment -> Map.of(MOMENT, moment.toString());
            case List<?> list -> {
                List<@Nullable Object> all = new ArrayList<>();
                list.forEach(one -> all.add(kept(one)));
                yield all.contains(null) ? null : all;
            }
            case null, default -> null;
        };
    }

    /** The value of a line as the database takes it. */
    static Object value(JsonNode kept) {
        if (kept.isTextual()) {
            return kept.textValue();
        }
        if (kept.isBoolean()) {
            return kept.booleanValue();
        }
        if (kept.isIntegralNumber()) {
            return kept.longValue();
        }
        if (kept.isNumber()) {
            return kept.doubleValue();
        }
        if (kept.isArray()) {
            List<Object> all = new ArrayList<>();
            kept.forEach(one -> all.add(value(one)));
            return all;
        }
        return kept.has(DAY)
                ? LocalDate.parse(kept.path(DAY).asText())
                : ZonedDateTime.parse(kept.path(MOMENT).asText());
    }

    /** The properties of a line. */
    static Map<String, Object> properties(JsonNode line) {
        Map<String, Object> properties = new TreeMap<>();
        line.path("properties").properties().forEach(field -> properties.put(field.getKey(), value(field.getValue())));
        return properties;
    }
}
