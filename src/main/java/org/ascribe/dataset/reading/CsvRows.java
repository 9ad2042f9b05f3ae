package org.ascribe.dataset.reading;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.ascribe.dataset.Input;
import org.ascribe.dataset.Location;

/** Reads a CSV file with a header row by row; what is broken goes into the tally and the problems of the draft. */
public final class CsvRows {

    /**
     * One row.
     *
     * @param columns position by the letters and digits of the name of the column
     * @param cells as written
     * @param at the line that it starts at
     */
    public record Row(Map<String, Integer> columns, List<String> cells, Location at) {

        /** The cell as written; empty where the file has no such column. */
        public String raw(String column) {
            Integer position = columns.get(Spelling.plain(column));
            return position == null ? "" : cells.get(position);
        }

        /** Whether the table has the column. */
        public boolean has(String column) {
            return columns.containsKey(Spelling.plain(column));
        }

        /** The cell cleaned of stray blanks and invisible characters; nothing where it is a placeholder or has no letter or digit. */
        public Optional<String> said(String column) {
            String text = Spelling.tidy(raw(column));
            return Placeholder.is(text) || Spelling.saysNothing(text) ? Optional.empty() : Optional.of(text);
        }
    }

    private static final String REPLACEMENT = "\ufffd";

    private CsvRows() {}

    /** Whether a text begins as a table that has these columns, whatever separates its cells and stands above its header. */
    public static boolean has(String head, Collection<String> columns) {
        return missing(head, columns).isEmpty();
    }

    /** Those of the columns that the header of a table does not have. */
    public static List<String> missing(String head, Collection<String> columns) {
        return CsvShape.of(head, columns).missing(columns);
    }

    /** The cells of the first row, tidied, whatever separates them; what is repeated has a number behind it. None if it is no table. */
    public static List<String> header(String head) {
        return CsvShape.header(head);
    }

    /**
     * Hands each sound row to the reader, which counts it as used, skipped or rejected. A file that has not all of the columns
     * is refused: it is another one, and a table of which nothing is understood must not stand for an empty list.
     *
     * @param columns the columns that the header must have
     */
    public static void read(Input input, Draft draft, Collection<String> columns, Consumer<Row> reader) {
        Location start = Location.of(input.name());
        try {
            CsvShape shape = CsvShape.of(input.head(), columns);
            List<String> missing = shape.missing(columns);
            if (missing.isEmpty()) {
                read(input, shape, draft, reader);
            } else {
                input.characterSet(); // that it cannot be read at all is the better reason
                draft.error(
                        "no-header",
                        start,
                        "The table has no column " + String.join(", ", missing),
                        "is it another file, or were columns left out when it was saved?");
            }
        } catch (IOException | UncheckedIOException e) {
            draft.unreadable(start, reason(e));
        }
    }

    /** Hands each sound row of a table without a header to the reader; its columns are these, in their order. */
    public static void readPlain(Input input, Draft draft, List<String> columns, Consumer<Row> reader) {
        try {
            read(input, new CsvShape(',', -1, columns), draft, reader);
        } catch (IOException | UncheckedIOException e) {
            draft.unreadable(Location.of(input.name()), reason(e));
        }
    }

    private static void read(Input input, CsvShape shape, Draft draft, Consumer<Row> reader) throws IOException {
        Location start = Location.of(input.name());
        Optional<Charset> letters = Letters.of(input, Optional.empty(), draft);
        if (letters.isEmpty()) {
            return;
        }
        try (InputStream in = input.open();
                CsvReader<CsvRecord> csv = shape.reader().detectBomHeader(true).ofCsvRecord(in, letters.get())) {
            readAll(input.name(), csv, shape, draft, reader);
        } catch (CsvParseException e) {
            draft.tally().reject("unreadable from here on", start, "");
            draft.error("csv", start, "This is no CSV: " + e.getMessage(), "");
        }
    }

    /** The library says in which record it was; only what is beneath says what is wrong. */
    private static IOException reason(Exception e) {
        return e.getCause() instanceof IOException beneath
                ? beneath
                : e instanceof IOException itself ? itself : new IOException(e);
    }

    private static void readAll(
            String file, Iterable<CsvRecord> csv, CsvShape shape, Draft draft, Consumer<Row> reader) {
        Map<String, Integer> columns = new HashMap<>();
        for (int i = 0; i < shape.columns().size(); i++) {
            columns.putIfAbsent(Spelling.plain(shape.columns().get(i)), i);
        }
        long number = 0;
        for (CsvRecord csvRecord : csv) {
            if (number > shape.before()) {
                readOne(file, csvRecord, shape, columns, draft, reader);
            }
            number++;
            if (draft.isHopeless(new Location(file, (int) csvRecord.getStartingLineNumber(), 0))) {
                return;
            }
        }
        if (number <= shape.before() + 1) {
            draft.error("no-rows", Location.of(file), "The table has no rows", "is it the whole file?");
        }
    }

    private static void readOne(
            String file,
            CsvRecord csvRecord,
            CsvShape shape,
            Map<String, Integer> columns,
            Draft draft,
            Consumer<Row> reader) {
        int due = shape.columns().size();
        Location at = new Location(file, (int) csvRecord.getStartingLineNumber(), 0);
        List<String> cells = csvRecord.getFields();
        if (cells.stream().map(Spelling::tidy).allMatch(String::isEmpty)) {
            return; // spreadsheets write rows that nobody filled, and lists of old end in a mark of their own
        }
        boolean blankTail =
                cells.size() > due && cells.subList(due, cells.size()).stream().allMatch(String::isBlank);
        if (cells.size() != due && !blankTail) {
            draft.tally().reject("wrong number of cells", at, "");
            String message = cells.size() + " cells where the header has " + due;
            draft.warn("wrong-number-of-cells", at, message, "look for a stray comma or quote");
            return;
        }
        Row row = new Row(columns, cells, at);
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
}
