package org.ascribe.load.find;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.ascribe.dataset.Input;
import org.ascribe.dataset.reading.CsvRows;
import org.ascribe.dataset.reading.JsonShape;
import org.ascribe.dataset.reading.Texts;
import org.ascribe.failure.Failure;

/** Says what an input of no known format looks like, for those who know what they meant to load. */
final class Looks {
    private static final int MOST_NAMES = 8;
    private static final String EMPTY = " is empty";
    private static final String UNKNOWN = " is of no known format";

    private Looks() {}

    /** The failure of an input of which nothing can be made; the names of the formats stand in what to do. */
    static Failure unknown(Input input, List<Input> parts, List<String> formats) {
        String like = like(input, parts);
        return Failure.of(
                Failure.Kind.INPUT,
                input.name() + like,
                like.equals(EMPTY)
                        ? "Check the path, or write the file again"
                        : known(formats, "; name one with --as FORMAT"));
    }

    /** The failure of a folder in which nothing is of a known format. */
    static Failure nothingIn(Path folder, List<String> formats) {
        return Failure.of(
                Failure.Kind.INPUT,
                "The folder " + folder + " holds no file of a known format",
                known(formats, "; --as FORMAT reads every file in it as that"));
    }

    /** Where only one is known, as to a formatter, there is nothing to choose. */
    private static String known(List<String> formats, String choice) {
        return "Known: " + String.join(", ", formats) + (formats.size() > 1 ? choice : "");
    }

    /** The end of a sentence that begins with the name of the input. */
    private static String like(Input input, List<Input> parts) {
        if (parts.size() > 1 || !parts.getFirst().name().equals(input.name())) {
            return UNKNOWN + ": it is a zip archive, and none of its " + parts.size()
                    + " files is of one; unpack it to see";
        }
        String head = input.head().replaceFirst("^\uFEFF", "");
        if (head.isBlank()) {
            return EMPTY;
        }
        if (head.chars().anyMatch(Looks::isNoText)) {
            return UNKNOWN + ": it is no text";
        }
        String start = head.stripLeading().toLowerCase(Locale.ROOT);
        if (start.startsWith("<")) {
            return UNKNOWN
                    + (start.contains("<!doctype html") || start.contains("<html")
                            ? ": it looks like a web page, perhaps an error page instead of a download"
                            : ": it looks like XML, and is none of the lists in XML that are known");
        }
        if (start.startsWith("{") || start.startsWith("[")) {
            return UNKNOWN + json(JsonShape.of(head));
        }
        List<String> columns = CsvRows.header(head);
        return columns.size() > 1 ? UNKNOWN + ": it looks like CSV with the columns " + some(columns) : UNKNOWN;
    }

    private static boolean isNoText(int character) {
        return character == '\uFFFD' || (Character.isISOControl(character) && !Character.isWhitespace(character));
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
