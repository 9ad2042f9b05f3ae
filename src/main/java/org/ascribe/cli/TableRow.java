package org.ascribe.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.ascribe.answer.EntityRef;
import org.ascribe.answer.Fields;
import org.ascribe.answer.RowValue;
import org.ascribe.answer.Value;

/** A row of an answer as a table shows it: what another of its cells says is not said again, words are marked as such. */
final class TableRow {
    private static final String WORDS = "words";
    private static final String QUOTE = "quote";
    /** A range stands behind its words: in a column of its own it would be read apart from them. */
    private static final Set<String> RANGE = Set.of("low", "high");
    /** What is only said where it is so. */
    private static final Set<String> MARKS = Set.of("contradiction", "asAWhole");
    /** What mostly repeats another one. */
    private static final Map<String, String> REPEATING =
            Map.of("spellings", "alias", "matched", "name", "comesFrom", "decidedBy");

    private final Fields row;

    private TableRow(Fields row) {
        this.row = row;
    }

    /** The cells of a row, by column. */
    static Map<String, Value> of(RowValue row) {
        Map<String, Value> told = ChainText.of(row);
        Map<String, Value> cells = new LinkedHashMap<>(told);
        TableRow table = new TableRow(new Fields(told));
        cells.replaceAll(table::shown);
        return cells;
    }

    private Value shown(String column, Value value) {
        return switch (value) {
            case EntityRef statement
            when statement.isStatement() && isSaid(column) -> Value.of(Cells.bracketed(statement));
            case Value.Flag flag when MARKS.contains(column) && !flag.set() -> Value.NONE;
            case Value.Items items when column.equals("entities") -> withoutNames(items);
            case Value.Amount _ when column.equals("score") -> Value.NONE;
            case Value.Likelihood _ when RANGE.contains(column) && has(WORDS) -> Value.NONE;
            default -> shownText(column, value);
        };
    }

    private Value shownText(String column, Value value) {
        String other = REPEATING.get(column);
        if (other != null && Cells.text(value).equals(Cells.text(row.get(other)))) {
            return Value.NONE;
        }
        return switch (column) {
            case WORDS -> Value.of(RowText.words(row.fields()));
            case "file" -> Value.of(Cells.text(value).replaceFirst("^(?!https?:).*/(?=.)", ""));
            case QUOTE -> Value.of(RowText.marked(Cells.text(value)));
            case "fact" -> Value.of(ChainText.wording(Cells.text(value), true));
            default -> value;
        };
    }

    private boolean has(String column) {
        return row.fields().containsKey(column);
    }

    /** Whether the row says who made the statement and whom it accuses, which is what its name says; but for a reported version. */
    private boolean isSaid(String column) {
        boolean version = column.equals("claim") && row.get("statement") instanceof EntityRef;
        return Set.of("claim", "statement").contains(column)
                && !version
                && Stream.of("who", "whom")
                        .allMatch(part -> !Cells.text(row.get(part)).isEmpty());
    }

    /** Statements whose name stands in what happened already, by their ids. */
    private Value withoutNames(Value.Items items) {
        String event = row.text("event");
        return Value.of(items.items().stream()
                .map(item -> item instanceof EntityRef one && one.isStatement() && event.contains(one.name())
                        ? Value.of(Cells.bracketed(one))
                        : item)
                .toList());
    }
}
