package org.ascribe.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a command prints.
 *
 * @param json the whole, as maps, lists and plain values
 * @param columns the columns of its table
 * @param rows the rows of its table, values by column
 */
record Result(Object json, List<String> columns, List<? extends Map<String, ?>> rows) {

    /**
     * Rows of which each says what columns it has.
     *
     * @param first the columns that there are even without rows
     */
    static Result of(Object json, List<? extends Map<String, ?>> rows, String... first) {
        Set<String> columns = new LinkedHashSet<>(List.of(first));
        rows.forEach(row -> columns.addAll(row.keySet()));
        return new Result(json, new ArrayList<>(columns), rows);
    }

    /** The cells of a row. */
    List<String> cells(Map<String, ?> row) {
        return columns.stream().map(column -> Cells.text(row.get(column))).toList();
    }
}
