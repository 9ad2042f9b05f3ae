package org.ascribe.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ascribe.answer.EntityRef;
import org.ascribe.answer.RowValue;
import org.ascribe.answer.Value;

/**
 * A row within a cell as a line to read. What says itself comes first, as of a claim {@code date, who → whom: “words” [id]}, all else
 * with the name of its field. Words are quoted where they are those of a claim: others are not verbatim.
 */
final class RowText {
    /** Who or what a row is about: one of them. */
    private static final Set<String> SUBJECTS = Set.of("entity", "who", "source");
    /** What the start of a line holds. */
    private static final Set<String> LEADING = Set.of(
            "date",
            "entity",
            "who",
            "source",
            "role",
            "type",
            "to",
            "statedBy",
            "whom",
            "words",
            "low",
            "high",
            "claim");

    private final Map<String, Value> fields;

    private RowText(Map<String, Value> fields) {
        this.fields = fields;
    }

    static String of(RowValue row) {
        Map<String, Value> fields = new LinkedHashMap<>(row.fields());
        fields.values().removeIf(value -> Cells.text(value).isEmpty());
        RowText text = new RowText(fields);
        return joined("; ", Stream.concat(Stream.of(text.start()), text.rest()));
    }

    private String start() {
        String about = joined(" → ", Stream.of(subject(), text("whom")));
        String head = joined(", ", Stream.of(text("date"), about));
        String words = joined(" ", Stream.of(quoted(text("words")), range()));
        return joined(" ", Stream.of(joined(": ", Stream.of(head, words)), claim()));
    }

    private String subject() {
        String subject = SUBJECTS.stream().map(this::text).collect(Collectors.joining());
        String link = ChainText.wording(text("type"), true);
        return joined(" ", Stream.of(subject, bracketed("role"), link, bracketed("statedBy")));
    }

    private String range() {
        String range = joined(" to ", Stream.of(text("low"), text("high")).distinct());
        return range.isEmpty() ? "" : "(" + range + " %)";
    }

    private String claim() {
        return fields.get("claim") instanceof EntityRef claim ? Cells.bracketed(claim) : text("claim");
    }

    private Stream<String> rest() {
        return fields.entrySet().stream()
                .filter(field -> !LEADING.contains(field.getKey()))
                .map(field -> labelled(field.getKey(), field.getValue()));
    }

    private boolean ofClaim() {
        return fields.containsKey("claim") || fields.containsKey("date");
    }

    /** A count says of what; one of nothing says nothing. */
    private String labelled(String name, Value value) {
        String label = QuestionOptions.kebab(name).replace('-', ' ');
        return switch (value) {
            case Value.Amount number when number.number().longValue() == 0 -> "";
            case Value.Amount number -> name + " " + Cells.text(number);
            case Value.Text text when name.equals("quote") -> label + ": " + quoted(text.text());
            default -> label + ": " + Cells.text(value).replace("\n", " ");
        };
    }

    private String text(String name) {
        return Cells.text(fields.getOrDefault(name, Value.NONE));
    }

    private String bracketed(String name) {
        return fields.containsKey(name) ? "(" + text(name) + ")" : "";
    }

    private String quoted(String words) {
        return words.isEmpty() || !ofClaim() ? words : "“" + words + "”";
    }

    private static String joined(String separator, Stream<String> texts) {
        return texts.filter(text -> !text.isEmpty()).collect(Collectors.joining(separator));
    }
}
