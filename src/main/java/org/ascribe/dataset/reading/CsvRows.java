package org.ascribe.dataset.reading;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Consumer;
import org.ascribe.dataset.Input;
import org.ascribe.dataset.Location;

/** Reads a CSV file with a header row by row; what is broken goes into the tally and the problems of the draft. */
public final class CsvRows {

    /**
     * One row.
     *
     * @param columns position by name of the column
     * @param cells as written
     * @param at the line that it starts at
     */
    public record Row(Map<String, Integer> columns, List<String> cells, Location at) {

        /** The cell as written; empty where the file has no such column. */
        public String raw(String column) {
            Integer position = columns.get(column);
            return position == null ? "" : cells.get(position);
        }

        /** The cell cleaned of stray blanks and invisible characters; nothing where it is a placeholder or has no letter or digit. */
        public Optional<String> said(String column) {
            String text = Spelling.tidy(raw(column));
            return Placeholder.is(text) || Spelling.saysNothing(text) ? Optional.empty() : Optional.of(text);
        }
    }

    private static final String REPLACEMENT = "\ufffd";

    private CsvRows() {}

    /** The names of the columns in the first line of a text; empty if it is no CSV. */
    public static List<String> header(String head) {
        try (CsvReader<CsvRecord> csv = lenient().ofCsvRecord(new StringReader(head.replace("\ufeff", "")))) {
            return names(csv.iterator().next().getFields());
        } catch (CsvParseException | IOException | NoSuchElementException e) {
            return List.of();
        }
    }

    /** Hands each sound row to the reader, which counts it as used, skipped or rejected. */
    public static void read(Input input, Draft draft, Consumer<Row> reader) {
        try (InputStream in = input.open();
                CsvReader<CsvRecord> csv = lenient().detectBomHeader(true).ofCsvRecord(in, StandardCharsets.UTF_8)) {
            readAll(input.name(), csv, draft, reader);
        } catch (CsvParseException e) {
            draft.tally().reject("unreadable from here on", Location.of(input.name()), "");
            draft.error("csv", Location.of(input.name()), "This is no CSV: " + e.getMessage(), "");
        } catch (IOException | UncheckedIOException e) {
            draft.unreadable(Location.of(input.name()), reason(e));
        }
    }

    /** The library says in which record it was; only what is beneath says what is wrong. */
    private static IOException reason(Exception e) {
        return e.getCause() instanceof IOException beneath
                ? beneath
                : e instanceof IOException itself ? itself : new IOException(e);
    }

    private static void readAll(String file, Iterable<CsvRecord> csv, Draft draft, Consumer<Row> reader) {
        Map<String, Integer> columns = new HashMap<>();
        for (CsvRecord csvRecord : csv) {
            if (columns.isEmpty()) {
                names(csvRecord.getFields()).forEach(name -> columns.putIfAbsent(name, columns.size()));
            } else {
                readOne(file, csvRecord, columns, draft, reader);
            }
            if (draft.isHopeless(new Location(file, (int) csvRecord.getStartingLineNumber(), 0))) {
                return;
            }
        }
    }

    private static void readOne(
            String file, CsvRecord csvRecord, Map<String, Integer> columns, Draft draft, Consumer<Row> reader) {
        Row row =
                new Row(columns, csvRecord.getFields(), new Location(file, (int) csvRecord.getStartingLineNumber(), 0));
        if (row.cells().size() != columns.size()) {
            draft.tally().reject("wrong number of cells", row.at(), "");
            String message = row.cells().size() + " cells where the header has " + columns.size();
            draft.warn("wrong-number-of-cells", row.at(), message, "look for a stray comma or quote");
            return;
        }
        warnOfLostLetters(row, draft);
        reader.accept(row);
    }

    private static void warnOfLostLetters(Row row, Draft draft) {
        if (row.cells().stream().anyMatch(cell -> cell.contains("??") || cell.contains(REPLACEMENT))) {
            draft.warn(
                    "lost-letters",
                    row.at(),
                    "Letters of this row were lost when somebody stored it in a poorer character set",
                    "");
        }
    }

    /** Two columns may not share a name: the position of the second would be lost. */
    private static List<String> names(List<String> cells) {
        List<String> names = new ArrayList<>();
        for (String cell : cells) {
            String name = Spelling.tidy(cell);
            names.add(names.contains(name) ? name + "#" + names.size() : name);
        }
        return names;
    }

    private static CsvReader.CsvReaderBuilder lenient() {
        return CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE);
    }
}
