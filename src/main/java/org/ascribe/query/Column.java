package org.ascribe.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ascribe.answer.Fields;
import org.ascribe.answer.Value;
import org.ascribe.graph.Row;

/**
 * A column of an answer, or a field in a list of one.
 *
 * @param name as in the answer
 * @param type what it holds
 * @param fields for a list what its items hold, for a row what it holds, in order; else empty
 * @param description what it means; empty for a field, which its list describes
 */
public record Column(String name, ColumnType type, List<Column> fields, String description) {

    /**
     * The values of those columns that a row has.
     *
     * @throws IllegalStateException if the row has one that is not declared
     */
    static Fields read(List<Column> columns, Row row) {
        Map<String, Value> values = new LinkedHashMap<>();
        for (Column column : columns) {
            if (row.has(column.name)) {
                values.put(column.name, row.get(column.name) == null ? Value.NONE : column.read(row));
            }
        }
        if (values.size() != row.columns().size()) {
            throw new IllegalStateException("The query answers " + row.columns() + " but declares " + values.keySet());
        }
        return new Fields(values);
    }

    private Value read(Row row) {
        return switch (type) {
            case ENTITY, SOURCE -> Value.of(row.reference(name));
            case ENTITIES, SOURCES -> new Value.Items(row.references(name));
            case DATE -> Value.of(row.date(name));
            case TEXT -> Value.of(row.optional(name));
            case TEXTS -> Value.of(row.texts(name));
            case NUMBER -> row.quantity(name);
            case LIKELIHOOD -> row.likelihood(name);
            case RANGE -> row.range(name);
            case FLAG -> Value.of(row.get(name));
            case ROW -> row.get(name) instanceof Row item ? read(fields, item) : Value.NONE;
            case LIST ->
                new Value.Items(
                        row.rows(name).stream().map(item -> read(fields, item)).toList());
        };
    }
}
