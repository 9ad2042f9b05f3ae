package org.ascribe.dataset.table;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ascribe.dataset.Input;
import org.ascribe.dataset.Location;
import org.ascribe.dataset.Problem;
import org.ascribe.dataset.Suggestion;
import org.ascribe.dataset.reading.JsonTexts;
import org.ascribe.dataset.reading.Spelling;
import org.ascribe.schema.NodeKind;

/**
 * What a table says, by the file that says which column is what.
 *
 * @param text the file
 * @param values the settings by key
 * @param columns the columns by what they hold
 * @param givenBy the columns that hold the names which one firm gives, by firm
 */
record TableMap(
        String text, Map<String, String> values, Map<String, List<String>> columns, Map<String, String> givenBy) {
    private static final int LONGEST = 1 << 20;
    private static final Set<String> KEYS = Set.of(
            "dataset", "title", "publisher", "url", "published", "rows", "kind", "separator", "dates", "columns");
    private static final Map<String, Set<String>> HOLD = Map.of(
            "names", Set.of("id", "name", "names", "givenBy", "country", "description", "url"),
            "claims", Set.of("id", "who", "whom", "what", "date", "words", "url"));

    private static final Set<NodeKind> KINDS = Set.of(
            NodeKind.ACTOR,
            NodeKind.COMPANY,
            NodeKind.PERSON,
            NodeKind.ORGANIZATION,
            NodeKind.OPERATION,
            NodeKind.VENDOR);

    /**
     * Reads such a file.
     *
     * @param problems takes what is wrong with it; without any, the map is whole
     */
    static TableMap read(Input input, Collection<Problem> problems) {
        TableMap map = new TableMap("", new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>());
        Location at = Location.of(input.name());
        try (InputStream in = input.open()) {
            String text = new String(in.readNBytes(LONGEST), StandardCharsets.UTF_8);
            map = new TableMap(text, map.values, map.columns, map.givenBy);
            map.take(YAMLMapper.builder().build().readTree(text), at, problems);
        } catch (JsonProcessingException e) {
            Location where = e.getLocation() == null
                    ? at
                    : new Location(
                            input.name(),
                            e.getLocation().getLineNr(),
                            e.getLocation().getColumnNr());
            problems.add(Problem.error("syntax", where, "is not valid YAML: " + e.getOriginalMessage(), ""));
        } catch (IOException e) {
            problems.add(Problem.unreadable(at, e));
        }
        return map;
    }

    /** A setting; empty if it is not there. */
    String value(String key) {
        return values.getOrDefault(key, "");
    }

    /** Whether its rows are claims; else they are things with names. */
    boolean isOfClaims() {
        return value("rows").equals("claims");
    }

    /** What a row is. */
    NodeKind kind() {
        return value("kind").isEmpty() ? NodeKind.ACTOR : NodeKind.of(value("kind"));
    }

    /** All columns that the table must have. */
    List<String> needed() {
        Set<String> needed = new LinkedHashSet<>();
        columns.values().forEach(needed::addAll);
        needed.addAll(givenBy.values());
        return List.copyOf(needed);
    }

    private void take(JsonNode tree, Location at, Collection<Problem> problems) {
        if (!tree.isObject()) {
            problems.add(Problem.error("no-map", at, "is no map of a table", "it starts with 'dataset:' and 'title:'"));
            return;
        }
        tree.properties().forEach(entry -> {
            if (!KEYS.contains(entry.getKey())) {
                unknown(entry.getKey(), KEYS, at, problems);
            } else if (entry.getValue().isValueNode()) {
                values.put(entry.getKey(), Spelling.tidy(entry.getValue().asText()));
            }
        });
        String separator = tree.path("separator").asText("");
        if (!separator.isBlank()) {
            values.put("separator", separator);
        }
        for (String key : List.of("dataset", "title")) {
            if (Spelling.slug(value(key)).isEmpty()) {
                problems.add(Problem.error("missing-key", at, "has no '" + key + "'", ""));
            }
        }
        oneOf("rows", HOLD.keySet(), at, problems);
        oneOf("dates", Set.of("day-first", "month-first"), at, problems);
        oneOf("kind", names(), at, problems);
        columns(tree.path("columns"), at, problems);
    }

    private void columns(JsonNode tree, Location at, Collection<Problem> problems) {
        Set<String> possible = HOLD.getOrDefault(isOfClaims() ? "claims" : "names", Set.of());
        Set<String> needed = isOfClaims() ? Set.of("who", "whom") : Set.of("name");
        tree.properties().forEach(entry -> {
            if (!possible.contains(entry.getKey())) {
                unknown(entry.getKey(), possible, at, problems);
            } else if (entry.getKey().equals("givenBy")) {
                entry.getValue()
                        .properties()
                        .forEach(firm ->
                                givenBy.put(firm.getKey(), firm.getValue().asText()));
            } else {
                columns.put(entry.getKey(), new ArrayList<>(JsonTexts.of(entry.getValue())));
            }
        });
        for (String key : needed) {
            if (columns.getOrDefault(key, List.of()).isEmpty()) {
                problems.add(
                        Problem.error("missing-key", at, "'columns' does not say which column is '" + key + "'", ""));
            }
        }
    }

    private void oneOf(String key, Collection<String> possible, Location at, Collection<Problem> problems) {
        if (!value(key).isEmpty() && !possible.contains(value(key))) {
            problems.add(Problem.error(
                    "unknown-value",
                    at,
                    "'" + value(key) + "' is no value of '" + key + "'",
                    Suggestion.among(value(key), possible)));
        }
    }

    private static List<String> names() {
        return KINDS.stream().map(NodeKind::label).sorted().toList();
    }

    private static void unknown(String key, Collection<String> possible, Location at, Collection<Problem> problems) {
        problems.add(Problem.error("unknown-key", at, "unknown key '" + key + "'", Suggestion.among(key, possible)));
    }
}
