package org.ascribe.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ascribe.answer.EntityRef;
import org.ascribe.answer.NamedRow;
import org.ascribe.answer.RowValue;
import org.ascribe.answer.SourceRef;
import org.ascribe.answer.Value;

/** The values of answers as the text of one cell: an entity by its name, a source by publisher and date. */
final class Cells {
    /** Whatever the order of a row, these say what it is about. */
    private static final List<String> LEADING = List.of("entity", "type", "from");

    private Cells() {}

    static String text(Value value) {
        return switch (value) {
            case EntityRef entity -> entity.name();
            case SourceRef source ->
                joined(", ", Stream.of(Value.of(source.publisher()), Value.of(source.published())));
            case Value.Date date -> date.value();
            case Value.Range range -> range.min() + " to " + range.max();
            case Value.Likelihood likelihood -> text(likelihood.amount());
            case Value.Text text -> text.text();
            case Value.Amount number -> number.number().toString();
            case Value.Flag flag -> Boolean.toString(flag.set());
            case Value.Items items -> joined("; ", items.items().stream());
            case NamedRow named -> named.name();
            case RowValue row ->
                row.fields().entrySet().stream()
                        .sorted(Comparator.comparingInt(field -> rank(field.getKey())))
                        .map(Cells::field)
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(", "));
            case Value.None none -> "";
        };
    }

    private static int rank(String name) {
        int leading = LEADING.indexOf(name);
        return leading < 0 ? LEADING.size() : leading;
    }

    /** A count says of what, and the start of a link that it is one. */
    private static String field(Map.Entry<String, Value> field) {
        String text = text(field.getValue());
        if (field.getKey().equals("from")) {
            return "from " + text;
        }
        return switch (field.getValue()) {
            case Value.Amount number when number.number().longValue() == 0 -> "";
            case Value.Amount number -> field.getKey() + " " + text;
            case Value.Likelihood likelihood -> field.getKey() + " " + text;
            default -> text;
        };
    }

    private static String joined(String separator, Stream<? extends Value> values) {
        return values.map(Cells::text).filter(text -> !text.isEmpty()).collect(Collectors.joining(separator));
    }
}
