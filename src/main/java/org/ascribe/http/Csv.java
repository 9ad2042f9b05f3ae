package org.ascribe.http;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ascribe.export.Formulas;
import org.ascribe.schema.NodeKind;
import org.jspecify.annotations.Nullable;

/** Writes rows as CSV for people with a spreadsheet: one readable text a cell, nothing that runs as a formula. */
public final class Csv {
    private static final String SEPARATOR = "; ";
    /** The kinds that an answer rests on: their ids must not be lost. */
    private static final Set<String> RECORDS =
            Set.of(NodeKind.ATTRIBUTION.label(), NodeKind.DENIAL.label(), NodeKind.MEASURE.label());

    private Csv() {}

    /** A header line, then the rows. */
    static byte[] bytes(List<String> columns, List<Map<String, Object>> rows) {
        return text(columns, rows).getBytes(StandardCharsets.UTF_8);
    }

    /** A header line, then the rows, as a text. */
    public static String text(List<String> columns, List<? extends Map<String, ?>> rows) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(columns);
            for (Map<String, ?> row : rows) {
                csv.writeRecord(
                        columns.stream().map(column -> cell(row.get(column))).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static String cell(@Nullable Object value) {
        return value instanceof Number ? value.toString() : Formulas.guarded(text(value));
    }

    /** Entities by name, statements by name and id, documents by publisher, title and address, dates by value. */
    private static String text(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case List<?> list -> list.stream().map(Csv::text).collect(Collectors.joining(SEPARATOR));
            case Map<?, ?> map
            when RECORDS.contains(text(map.get("kind"))) -> text(map.get("name")) + bracketed(text(map.get("id")));
            case Map<?, ?> map when map.containsKey("name") -> text(map.get("name"));
            case Map<?, ?> map
            when map.containsKey("publisher") ->
                text(map.get("publisher")) + ": " + text(map.get("title")) + bracketed(text(map.get("url")));
            case Map<?, ?> map when map.containsKey("precision") -> text(map.get("value"));
            case Map<?, ?> map ->
                map.entrySet().stream()
                        .map(entry -> entry.getKey() + ": " + text(entry.getValue()))
                        .collect(Collectors.joining(", "));
            default -> value.toString();
        };
    }

    private static String bracketed(String text) {
        return text.isEmpty() ? "" : " (" + text + ")";
    }
}
