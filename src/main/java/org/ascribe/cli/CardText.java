package org.ascribe.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** The card of an entity as text: what it is, then a table for each list of what is on record about it. */
final class CardText {
    private CardText() {}

    static String of(Map<String, Object> card, int width) {
        return card.get("name") + " (" + card.get("kind") + ")\n\n" + plain(card, width);
    }

    /** The same without a title. */
    static String plain(Map<String, Object> card, int width) {
        StringBuilder text = new StringBuilder(TableText.list(single(card), width));
        sections(card).forEach((section, value) -> {
            List<Map<String, Object>> items = items(value);
            if (!items.isEmpty()) {
                text.append('\n').append(heading(section, value, items)).append("\n\n");
                text.append(TableText.of(Result.of(items, items), width));
            }
        });
        return text.toString();
    }

    /** Every value of the card as a line, for formats that have no sections. */
    static List<Map<String, Object>> lines(Map<String, Object> card) {
        List<Map<String, Object>> lines = new ArrayList<>();
        single(card).forEach((property, value) -> lines.add(line(property, value)));
        sections(card).forEach((section, value) -> items(value).forEach(item -> lines.add(line(section, item))));
        return lines;
    }

    /** The lists by name; those of the claims in which it plays one part or another, one by one. */
    private static Map<String, Object> sections(Map<String, Object> card) {
        Map<String, Object> sections = new LinkedHashMap<>();
        card.forEach((name, value) -> {
            if (isList(value)) {
                sections.put(name, value);
            } else if (value instanceof Map<?, ?> map && hasLists(map)) {
                map.forEach((role, list) -> sections.put(name + ": " + role, list));
            }
        });
        return sections;
    }

    private static boolean hasLists(Map<?, ?> map) {
        return map.values().stream().anyMatch(CardText::isList);
    }

    private static Map<String, Object> line(String property, Object value) {
        return Map.of("property", property, "value", value);
    }

    private static Map<String, Object> single(Map<String, Object> card) {
        Map<String, Object> single = new LinkedHashMap<>();
        card.forEach((key, value) -> {
            boolean list = isList(value) || (value instanceof Map<?, ?> map && hasLists(map));
            if (!list && !Cells.text(value).isEmpty()) {
                single.put(key, value);
            }
        });
        return single;
    }

    private static boolean isList(Object value) {
        return value instanceof List<?> || (value instanceof Map<?, ?> map && map.containsKey("items"));
    }

    /** The items of a section: relations of many types are one list. */
    private static List<Map<String, Object>> items(Object value) {
        List<Map<String, Object>> found = new ArrayList<>();
        Object list = value instanceof Map<?, ?> map ? map.get("items") : value;
        if (list instanceof List<?> items) {
            for (Object item : items) {
                if (item instanceof Map<?, ?> map) {
                    found.addAll(flat(map));
                }
            }
        }
        return found;
    }

    private static List<Map<String, Object>> flat(Map<?, ?> item) {
        if (!(item.get("items") instanceof List<?> inner)) {
            return List.of(copy(item));
        }
        List<Map<String, Object>> flat = new ArrayList<>();
        for (Object each : inner) {
            Map<String, Object> line = new LinkedHashMap<>();
            line.put("relation", Objects.requireNonNullElse(item.get("meaning"), item.get("type")));
            line.put("direction", Objects.requireNonNullElse(item.get("direction"), ""));
            line.putAll(copy((Map<?, ?>) each));
            flat.add(line);
        }
        return flat;
    }

    private static Map<String, Object> copy(Map<?, ?> map) {
        Map<String, Object> copy = new LinkedHashMap<>();
        map.forEach((key, value) -> {
            if (!Cells.text(value).isEmpty()) {
                copy.put(key.toString(), value);
            }
        });
        return copy;
    }

    private static String heading(String section, Object value, List<?> items) {
        Object count = value instanceof Map<?, ?> map ? map.get("count") : null;
        return section.toUpperCase(Locale.ROOT) + " (" + (count == null ? items.size() : count) + ")";
    }
}
