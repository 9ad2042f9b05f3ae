package org.ascribe.load.find;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.ascribe.dataset.Input;
import org.ascribe.dataset.reading.CsvRows;
import org.ascribe.dataset.reading.JsonShape;
import org.ascribe.dataset.reading.Texts;

/** Says what an input of no known format looks like, for those who know what they meant to load. */
final class Looks {
    private static final int MOST_NAMES = 8;
    private static final String UNKNOWN = " is of no known format";

    private Looks() {}

    /** The end of a sentence that begins with the name of the input. */
    static String like(Input input, List<Input> parts) {
        if (parts.size() > 1 || !parts.getFirst().name().equals(input.name())) {
            return UNKNOWN + ": it is a zip archive, and none of its " + parts.size()
                    + " files is of one; unpack it to see";
        }
        String head = input.head();
        if (head.isBlank()) {
            return " is empty";
        }
        String start = head.stripLeading().toLowerCase(Locale.ROOT);
        if (start.startsWith("<!doctype html") || start.startsWith("<html")) {
            return UNKNOWN + ": it looks like a web page, perhaps an error page instead of a download";
        }
        if (start.startsWith("{") || start.startsWith("[")) {
            return UNKNOWN + json(JsonShape.of(head));
        }
        List<String> columns = CsvRows.header(head);
        return columns.size() > 1 ? UNKNOWN + ": it looks like CSV with the columns " + some(columns) : UNKNOWN;
    }

    private static String json(JsonShape shape) {
        List<String> keys = shape.keys().stream().sorted().toList();
        return keys.isEmpty() ? "" : ": it looks like JSON with the keys " + some(keys);
    }

    private static String some(List<String> names) {
        return names.stream().limit(MOST_NAMES).map(name -> Texts.cut(name, 40)).collect(Collectors.joining(", "))
                + (names.size() > MOST_NAMES ? ", ..." : "");
    }
}
