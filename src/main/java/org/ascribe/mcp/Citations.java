package org.ascribe.mcp;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ascribe.schema.NodeKind;
import org.jspecify.annotations.Nullable;

/** Writes values of answers as text in which a number stands for each document, and lists these below, as a paper does. */
final class Citations {
    /** The kinds whose ids are worth a text: another question takes them. */
    private static final Set<String> RECORDS =
            Set.of(NodeKind.ATTRIBUTION.label(), NodeKind.DENIAL.label(), NodeKind.MEASURE.label());

    private final Map<String, String> documents = new LinkedHashMap<>();

    /** A row or an item: what is not empty, with its name. */
    String line(Map<?, ?> values) {
        return values.entrySet().stream()
                .map(entry -> Map.entry(entry.getKey().toString(), text(entry.getValue())))
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> entry.getKey() + ": " + entry.getValue())
                .collect(Collectors.joining("; "));
    }

    /** The documents that were cited so far, a line each; empty if there were none. */
    String list() {
        return documents.values().stream().collect(Collectors.joining("\n"));
    }

    private String text(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Collection<?> items ->
                items.stream().map(this::text).filter(text -> !text.isEmpty()).collect(Collectors.joining(", "));
            case Map<?, ?> map when map.containsKey("publisher") -> cited(map);
            case Map<?, ?> map when map.containsKey("precision") -> text(map.get("value"));
            case Map<?, ?> map when map.containsKey("kind") && map.containsKey("name") -> named(map);
            case Map<?, ?> map
            when map.containsKey("min") && map.containsKey("max") -> map.get("min") + " to " + map.get("max");
            case Map<?, ?> map -> "(" + line(map) + ")";
            default -> value.toString();
        };
    }

    private static String named(Map<?, ?> entity) {
        String name = String.valueOf(entity.get("name"));
        boolean record = RECORDS.contains(String.valueOf(entity.get("kind")));
        return record ? name + " (id " + entity.get("id") + ")" : name;
    }

    private String cited(Map<?, ?> source) {
        String id = String.valueOf(source.get("id"));
        int number =
                documents.containsKey(id) ? documents.keySet().stream().toList().indexOf(id) + 1 : documents.size() + 1;
        documents.computeIfAbsent(
                id,
                key -> "[" + number + "] "
                        + Stream.of("publisher", "title", "published", "url")
                                .map(part -> text(source.get(part)))
                                .filter(part -> !part.isEmpty())
                                .collect(Collectors.joining(", ")));
        return "[" + number + "]";
    }
}
