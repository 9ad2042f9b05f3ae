package org.ascribe.report;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ascribe.answer.CamelCase;
import org.ascribe.answer.EntityRef;
import org.ascribe.answer.Fields;
import org.ascribe.answer.NamedRow;
import org.ascribe.answer.RowValue;
import org.ascribe.answer.SourceRef;
import org.ascribe.answer.Value;
import org.ascribe.query.Question;
import org.ascribe.schema.Period;
import org.ascribe.schema.Wording;

/** Rows of answers as lines of an account: as a sentence where a question has one, else column by column. */
final class ReportLines {
    private static final Map<String, Function<Fields, String>> SENTENCES = Map.of(
            "who-attributed", ReportLines::statement,
            "chain-of-command", ReportLines::chain,
            "connection", ReportLines::chain,
            "weakest-link", row -> chain(row) + "; weakest: " + weakest(row),
            "contested", ReportLines::answer,
            "measures", ReportLines::measure,
            "targeted-by", ReportLines::hit);

    private ReportLines() {}

    /** How the rows of a question are written. */
    static Function<Fields, String> of(Question question) {
        return SENTENCES.getOrDefault(question.name(), row -> dated(row) + joined(", ", parts(row, true)));
    }

    private static String statement(Fields row) {
        String words = row.text("words");
        String range =
                row.get("low") instanceof Value.Likelihood low && row.get("high") instanceof Value.Likelihood high
                        ? " (" + low.amount().number() + " to " + high.amount().number() + " %)"
                        : "";
        return dated(row) + either(names(row, "who"), "Not said who") + " on "
                + either(names(row, "what"), "nothing named")
                + ": " + either(names(row, "whom"), "nobody named")
                + (words.isEmpty() ? "" : ", “" + words + "”" + range)
                + (names(row, "contestedBy").isEmpty() ? "" : ", contested");
    }

    private static String chain(Fields row) {
        List<EntityRef> chain = Stream.concat(row.entities("chain").stream(), row.entities("nodes").stream())
                .toList();
        List<Fields> links = row.get("links") instanceof Value.Items items
                ? items.items().stream()
                        .map(link -> new Fields(((RowValue) link).fields()))
                        .toList()
                : List.of();
        StringBuilder text = new StringBuilder(chain.getFirst().name());
        for (int i = 1; i < chain.size(); i++) {
            EntityRef next = chain.get(i);
            text.append(" — ").append(linked(links, i - 1, next)).append(" → ").append(next.name());
        }
        return text.toString();
    }

    /** What a step of a chain says, and who says so; where links tell where they lead, a step without one joins two that are the same. */
    private static String linked(List<Fields> links, int step, EntityRef next) {
        boolean told = links.stream().anyMatch(link -> !link.text("to").isEmpty());
        Stream<Fields> found = told
                ? links.stream().filter(link -> link.text("to").equals(next.id()))
                : links.stream().skip(step).limit(1);
        return found.findFirst()
                .map(link -> {
                    String by = names(link, "statedBy");
                    return worded(link.text("type"), link.text("from").equals(next.id()))
                            + (by.isEmpty() ? "" : " (says " + by + ")");
                })
                .orElse("is the same as");
    }

    /** What a type of links says; another text stays as it is. */
    private static String worded(String type, boolean backwards) {
        return Wording.of(type)
                .map(wording -> backwards ? wording.backwards() : wording.forwards())
                .orElse(type);
    }

    private static String weakest(Fields row) {
        return row.get("weakest") instanceof RowValue weakest
                ? joined(
                        ", ",
                        Stream.of(
                                text(weakest.fields().getOrDefault("link", Value.NONE))
                                        .replaceFirst("^[A-Z_]+ ", ""),
                                text(weakest.fields().getOrDefault("words", Value.NONE))))
                : "";
    }

    private static String answer(Fields row) {
        String words = row.text("words");
        return dated(row) + either(names(row, "deniedBy"), "Not said who") + " contests “" + names(row, "claim") + "”"
                + (words.isEmpty() ? "" : ": “" + words + "”");
    }

    private static String measure(Fields row) {
        return dated(row) + names(row, "measure") + " (" + row.text("type") + ", by "
                + either(names(row, "by"), "not said") + ")";
    }

    private static String hit(Fields row) {
        return names(row, "operation") + ": " + either(names(row, "accused"), "nobody accused")
                + (names(row, "attributors").isEmpty() ? "" : ", says " + names(row, "attributors"));
    }

    /**
     * The fields of a row that have a text: what it is about plainly, all else with its name. What happened to a target is
     * an editor's summary and no quotation.
     */
    private static Stream<String> parts(RowValue row, boolean top) {
        boolean verbatim = !top && !row.fields().containsKey("target");
        boolean[] first = {true};
        return row.fields().entrySet().stream()
                .filter(field -> !(top && field.getKey().equals("date"))
                        && !text(field.getValue()).isEmpty())
                .map(field -> {
                    boolean plain = first[0]
                            || field.getKey().equals("words")
                            || field.getKey().equals("quote");
                    first[0] = false;
                    String text = text(field.getValue());
                    String shown =
                            field.getValue() instanceof Value.Text && plain && verbatim ? "“" + text + "”" : text;
                    return plain ? shown : CamelCase.apart(field.getKey(), " ") + ": " + shown;
                });
    }

    /** A value as people read it; documents are cited by their numbers. */
    private static String text(Value value) {
        return switch (value) {
            case EntityRef entity -> entity.name();
            case SourceRef source -> "";
            case Value.Date date -> Period.told(date.value(), date.text());
            case Value.Range range -> range.min() + " to " + range.max();
            case Value.Likelihood likelihood -> likelihood.amount().number() + " %";
            case Value.Text text -> worded(text.text(), false);
            case Value.Amount number -> number.number().toString();
            case Value.Flag flag -> flag.set() ? "yes" : "no";
            case Value.Items items ->
                joined(
                        items.items().stream().anyMatch(item -> item instanceof RowValue) ? "; " : ", ",
                        items.items().stream().map(ReportLines::text));
            case NamedRow named -> named.name();
            case RowValue row -> joined(", ", parts(row, false));
            case Value.None none -> "";
        };
    }

    private static String joined(String separator, Stream<String> texts) {
        return texts.filter(text -> !text.isEmpty()).collect(Collectors.joining(separator));
    }

    private static String dated(Fields row) {
        return row.get("date") instanceof Value.Date date ? Period.told(date.value(), date.text()) + ": " : "";
    }

    private static String either(String text, String other) {
        return text.isEmpty() ? other : text;
    }

    private static String names(Fields row, String column) {
        return row.entities(column).stream().map(EntityRef::name).collect(Collectors.joining(", "));
    }
}
