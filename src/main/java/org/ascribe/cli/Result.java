package org.ascribe.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.ascribe.answer.Csv;
import org.ascribe.answer.RowValue;
import org.ascribe.answer.Value;

/**
 * What a command prints.
 *
 * @param json the whole
 * @param columns the columns of its table
 * @param csvColumns the same as CSV, where ids stand beside names
 * @param rows the rows of its table
 */
record Result(Value json, List<String> columns, List<String> csvColumns, List<? extends RowValue> rows) {

    /** Rows with these columns. */
    Result(Value json, List<String> columns, List<? extends RowValue> rows) {
        this(json, columns, Csv.withIds(columns, rows), rows);
    }

    /**
     * Rows of which each says what columns it has.
     *
     * @param first the columns that there are even without rows
     */
    static Result of(Value json, List<? extends RowValue> rows, String... first) {
        Set<String> columns = new LinkedHashSet<>(List.of(first));
        rows.forEach(row -> columns.addAll(row.fields().keySet()));
        return new Result(json, new ArrayList<>(columns), rows);
    }

    /** Rows that are the whole. */
    static Result of(List<? extends RowValue> rows, String... first) {
        return of(new Value.Items(rows), rows, first);
    }

    /** The cells of its rows. */
    List<List<String>> cells() {
        return rows.stream()
                .map(TableRow::of)
                .map(row -> columns.stream()
                        .map(column -> Cells.text(row.getOrDefault(column, Value.NONE)))
                        .toList())
                .toList();
    }
}
