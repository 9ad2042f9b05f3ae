package org.ascribe.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ascribe.answer.EntityRef;
import org.ascribe.answer.Fields;
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

    private static final String WORDS = "words";
    private static final String QUOTE = "quote";
    private static final String ENTITY = "entity";
    private static final String ROLE = "role";
    private static final String JUDGEMENT = "judgement";
    private static final String DECIDED_BY = "decidedBy";
    private static final String BASIS = "basis";
    /** What the start of a line on who is the same holds. */
    private static final Set<String> JUDGED = Set.of(JUDGEMENT, DECIDED_BY, BASIS);
    /** So many of a list are said in the middle of a line. */
    private static final int LISTED = 6;

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

    /** Rows one after the other that differ in whom they name alone, as one row that names them all; all else as it is. */
    static List<Value> together(List<? extends Value> items) {
        List<Value> together = new ArrayList<>();
        for (Value item : items) {
            if (item instanceof RowValue row
                    && row.fields().containsKey(ENTITY)
                    && !together.isEmpty()
                    && together.getLast() instanceof RowValue before
                    && said(before).equals(said(row))) {
                together.set(
                        together.size() - 1,
                        new Fields(before.fields()).without(ROLE).with(ENTITY, named(before) + "; " + named(row)));
            } else {
                together.add(item);
            }
        }
        return together;
    }

    private static Fields said(RowValue row) {
        return new Fields(row.fields()).without(ENTITY).without(ROLE);
    }

    private static String named(RowValue row) {
        RowText text = new RowText(row.fields());
        return joined(" ", Stream.of(text.text(ENTITY), text.bracketed(ROLE)));
    }

    /** The words of a row, in quotation marks, with the range that they stand for. */
    static String words(Map<String, Value> fields) {
        RowText row = new RowText(fields);
        return joined(" ", Stream.of(marked(row.text(WORDS)), row.range()));
    }

    private String start() {
        if (fields.containsKey(JUDGEMENT)) {
            String by = joined(" by ", Stream.of(text(JUDGEMENT), text(DECIDED_BY)));
            return joined("; ", Stream.of(joined(": ", Stream.of(text(ENTITY), by)), text(BASIS)));
        }
        String about = joined(" → ", Stream.of(subject(), text("whom")));
        String head = joined(", ", Stream.of(text("date"), about));
        String words = joined(" ", Stream.of(quoted(text(WORDS)), range()));
        return joined(" ", Stream.of(joined(": ", Stream.of(head, words)), claim()));
    }

    private String subject() {
        String subject = SUBJECTS.stream().map(this::text).collect(Collectors.joining());
        String link = ChainText.wording(text("type"), true);
        return joined(" ", Stream.of(subject, bracketed(ROLE), link, bracketed("statedBy")));
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
                .filter(field -> !LEADING.contains(field.getKey())
                        && !(fields.containsKey(JUDGEMENT) && JUDGED.contains(field.getKey())))
                .map(field -> labelled(field.getKey(), field.getValue()));
    }

    private boolean ofClaim() {
        return Stream.of("claim", "date", "source").anyMatch(fields::containsKey);
    }

    /** A count says of what; one of nothing says nothing. */
    private String labelled(String name, Value value) {
        String label = Headings.of(name);
        return switch (value) {
            case Value.Amount number when number.number().longValue() == 0 -> "";
            case Value.Amount number -> name + " " + Cells.text(number);
            case Value.Text text when name.equals(QUOTE) -> label + ": " + quoted(text.text());
            case Value.Text text when name.equals("link") -> ChainText.link(text.text());
            case EntityRef statement when name.equals("statement") -> "version of " + Cells.bracketed(statement);
            default -> label + ": " + Cells.list(value, LISTED).replaceFirst("\\.$", "");
        };
    }

    private String text(String name) {
        return Cells.text(fields.getOrDefault(name, Value.NONE));
    }

    private String bracketed(String name) {
        String text = text(name);
        return text.isEmpty() ? "" : "(" + text + ")";
    }

    private String quoted(String words) {
        return ofClaim() ? marked(words) : words;
    }

    /** What is verbatim, in quotation marks. */
    static String marked(String words) {
        return words.isEmpty() ? "" : "“" + words + "”";
    }

    private static String joined(String separator, Stream<String> texts) {
        return texts.filter(text -> !text.isEmpty()).collect(Collectors.joining(separator));
    }
}
