package org.ascribe.cli;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The values of answers as the text of one cell: an entity by its name, a source by publisher and date. */
final class Cells {
    /** Whatever the order of a map, these say what it is about. */
    private static final List<String> LEADING = List.of("entity", "type", "from");

    private Cells() {}

    static String text(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Map<?, ?> map -> map(map);
            case Collection<?> items ->
                items.stream().map(Cells::text).filter(text -> !text.isEmpty()).collect(Collectors.joining("; "));
            default -> value.toString();
        };
    }

    private static String map(Map<?, ?> map) {
        if (map.containsKey("publisher")) {
            return texts(map, "publisher", "published");
        }
        if (map.containsKey("precision")) {
            return texts(map, "value");
        }
        if (map.containsKey("kind")) {
            return texts(map, "name");
        }
        if (map.containsKey("min") && map.containsKey("max")) {
            return text(map.get("min")) + " to " + text(map.get("max"));
        }
        return map.entrySet().stream()
                .sorted(Comparator.comparingInt(entry -> rank(entry.getKey())))
                .map(Cells::entry)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static int rank(@Nullable Object key) {
        int leading = LEADING.indexOf(key);
        return leading < 0 ? LEADING.size() : leading;
    }

    /** A count says of what, and the start of a link that it is one. */
    private static String entry(Map.Entry<?, ?> entry) {
        if (entry.getKey().equals("from")) {
            return "from " + text(entry.getValue());
        }
        return entry.getValue() instanceof Number number
                ? number.longValue() == 0 ? "" : entry.getKey() + " " + number
                : text(entry.getValue());
    }

    private static String texts(Map<?, ?> map, String... keys) {
        return Arrays.stream(keys)
                .map(key -> text(map.get(key)))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
