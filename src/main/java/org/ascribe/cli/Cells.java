package org.ascribe.cli;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ascribe.answer.EntityRef;
import org.ascribe.answer.NamedRow;
import org.ascribe.answer.RowValue;
import org.ascribe.answer.SourceRef;
import org.ascribe.answer.Value;

/**
 * The values of answers as the text of one cell: an entity by its name, a statement by its id, too, which other questions take, a
 * source by publisher and date; statements, and rows within a row, one below the other.
 */
final class Cells {
    /** At the start of a line of its own; see {@link Wrap}. */
    static final String ITEM = "· ";

    private Cells() {}

    static String text(Value value) {
        return switch (value) {
            case EntityRef entity -> entity.isStatement() ? entity.name() + " " + bracketed(entity) : entity.name();
            case SourceRef source ->
                joined(", ", Stream.of(Value.of(source.publisher()), Value.of(source.published())));
            case Value.Date date -> date.value();
            case Value.Range range -> range.min() + " to " + range.max();
            case Value.Likelihood likelihood -> text(likelihood.amount());
            case Value.Text text -> text.text();
            case Value.Amount number -> number.number().toString();
            case Value.Flag flag -> Boolean.toString(flag.set());
            case Value.Items items -> items(items.items());
            case NamedRow named -> named.name();
            case RowValue row -> RowText.of(row);
            case Value.None none -> "";
        };
    }

    /** The id of a statement as it stands behind it. */
    static String bracketed(EntityRef statement) {
        return "[" + statement.id() + "]";
    }

    private static String items(List<? extends Value> items) {
        boolean each = items.size() > 1 && items.stream().anyMatch(Cells::hasItsOwnLine);
        return each
                ? items.stream().map(item -> ITEM + text(item)).collect(Collectors.joining("\n"))
                : joined("; ", items.stream());
    }

    private static boolean hasItsOwnLine(Value value) {
        return switch (value) {
            case EntityRef entity -> entity.isStatement();
            case NamedRow _ -> false;
            default -> value instanceof RowValue;
        };
    }

    private static String joined(String separator, Stream<? extends Value> values) {
        return values.map(Cells::text).filter(text -> !text.isEmpty()).collect(Collectors.joining(separator));
    }
}
