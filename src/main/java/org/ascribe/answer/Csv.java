package org.ascribe.answer;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes rows as CSV for people with a spreadsheet: one readable text a cell, nothing that runs as a formula. */
public final class Csv {
    private static final String SEPARATOR = "; ";
    private static final String IDS = ".id";

    private Csv() {}

    /** The name of the column that has the ids of what a column names. */
    public static String idsOf(String column) {
        return column + IDS;
    }

    /** The columns, with one of ids beside each in which a row names an entity or a document. */
    public static List<String> withIds(Collection<String> columns, List<? extends RowValue> rows) {
        return columns.stream()
                .flatMap(column ->
                        rows.stream().anyMatch(row -> isNamed(row.fields().get(column)))
                                ? Stream.of(column, idsOf(column))
                                : Stream.of(column))
                .toList();
    }

    private static boolean isNamed(@Nullable Value value) {
        return value instanceof Reference
                || (value instanceof Value.Items items
                        && !items.items().isEmpty()
                        && items.items().getFirst() instanceof Reference);
    }

    /** A header line, then the rows; see {@link #idsOf} for columns that no row has. */
    public static String text(List<String> columns, List<? extends RowValue> rows) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(columns);
            for (RowValue row : rows) {
                Map<String, Value> fields = row.fields();
                csv.writeRecord(
                        columns.stream().map(column -> cell(column, fields)).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static String cell(String column, Map<String, Value> fields) {
        if (fields.containsKey(column) || !column.endsWith(IDS)) {
            return cell(fields.getOrDefault(column, Value.NONE));
        }
        String named = column.substring(0, column.length() - IDS.length());
        return Formulas.guarded(ids(fields.getOrDefault(named, Value.NONE)));
    }

    private static String ids(Value value) {
        return switch (value) {
            case Reference one -> one.id();
            case Value.Items items -> items.items().stream().map(Csv::ids).collect(Collectors.joining(SEPARATOR));
            default -> "";
        };
    }

    private static String cell(Value value) {
        String text = text(value);
        return value instanceof Value.Amount || value instanceof Value.Likelihood ? text : Formulas.guarded(text);
    }

    /** Entities by name, statements by name and id, documents by publisher, title and address, dates by value. */
    private static String text(Value value) {
        return switch (value) {
            case EntityRef entity -> entity.isStatement() ? entity.name() + bracketed(entity.id()) : entity.name();
            case SourceRef source -> text(source.publisher()) + ": " + text(source.title()) + bracketed(source.url());
            case Value.Date date -> date.value();
            case Value.Range range -> fields(range.fields());
            case Value.Likelihood likelihood -> text(likelihood.amount());
            case Value.Text text -> text.text();
            case Value.Amount number -> number.number().toString();
            case Value.Flag flag -> Boolean.toString(flag.set());
            case Value.Items items -> items.items().stream().map(Csv::text).collect(Collectors.joining(SEPARATOR));
            case NamedRow named -> named.name();
            case RowValue row -> fields(row.fields());
            case Value.None none -> "";
        };
    }

    private static String fields(Map<String, Value> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + ": " + inner(field.getValue()))
                .collect(Collectors.joining(", "));
    }

    /** Inside of a cell there is no column for ids. */
    private static String inner(Value value) {
        return switch (value) {
            case EntityRef entity -> entity.name() + bracketed(entity.id());
            case Value.Items items -> items.items().stream().map(Csv::inner).collect(Collectors.joining(SEPARATOR));
            default -> text(value);
        };
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static String bracketed(@Nullable String text) {
        return text == null || text.isEmpty() ? "" : " (" + text + ")";
    }
}
