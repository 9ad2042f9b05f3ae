package org.ascribe.backup;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ascribe.failure.Failure;
import org.jspecify.annotations.Nullable;

/**
 * A value as the importer of Neo4j reads it.
 *
 * @param type the type in the header of its column
 * @param text the value in its cell
 */
record ImportValue(String type, String text) {
    /** Stands between the values of a list; the importer knows no way to have it within one. */
    static final char BETWEEN = '\u001F';

    /**
     * Of a value of a property; none where the importer has no form for it, which is what Ascribe never writes.
     *
     * @throws Failure of kind INPUT if a text of a list has the character that stands between them
     */
    static Optional<ImportValue> of(@Nullable Object value) {
        return switch (value) {
            case String text -> Optional.of(new ImportValue("string", text));
            case Long number -> Optional.of(new ImportValue("long", number.toString()));
            case Double number -> Optional.of(new ImportValue("double", number.toString()));
            case Boolean flag -> Optional.of(new ImportValue("boolean", flag.toString()));
            case LocalDate day -> Optional.of(new ImportValue("date", day.toString()));
            case ZonedDateTime moment -> Optional.of(new ImportValue("datetime", moment.toString()));
            case List<?> list -> list(list);
            case null, default -> Optional.empty();
        };
    }

    private static Optional<ImportValue> list(List<?> list) {
        List<String> texts = new ArrayList<>(list.size());
        @Nullable String type = null;
        for (Object one : list) {
            ImportValue value = of(one).orElse(null);
            if (value == null || value.type().endsWith("[]") || !(type == null || type.equals(value.type()))) {
                return Optional.empty();
            }
            texts.add(value.text());
            type = value.type();
        }
        if (texts.stream().anyMatch(text -> text.indexOf(BETWEEN) >= 0)) {
            throw Failure.of(
                    Failure.Kind.INPUT,
                    "A text in a list has the control character U+001F, with which the importer of Neo4j cannot take it: "
                            + texts,
                    "Take it out of what was loaded, or use ascribe backup");
        }
        return Optional.of(
                new ImportValue((type == null ? "string" : type) + "[]", String.join(String.valueOf(BETWEEN), texts)));
    }
}
