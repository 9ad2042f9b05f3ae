package org.ascribe.backup;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A file with elements of one set of labels or of one type. The importer wants the same columns in every line: they are those of the
 * first elements, which are held back until then.
 */
final class ImportLines {
    private static final int ENOUGH = 1_000;

    private final Path file;
    private final List<String> fixed;
    private final Map<String, String> types = new TreeMap<>();
    private final List<Line> held = new ArrayList<>();
    private @Nullable CsvWriter lines;

    /** Into a file, with columns that the importer gives a meaning of its own. */
    ImportLines(Path file, List<String> fixed) {
        this.file = file;
        this.fixed = fixed;
    }

    private record Line(List<String> given, Map<String, ImportValue> values) {}

    /** Whether there are, or can be, columns of these types. */
    boolean fits(Map<String, ImportValue> values) {
        for (Map.Entry<String, ImportValue> value : values.entrySet()) {
            String known = types.get(value.getKey());
            if (known == null ? lines != null : !known.equals(value.getValue().type())) {
                return false;
            }
        }
        return true;
    }

    /** Adds an element that fits. */
    void add(List<String> given, Map<String, ImportValue> values) throws IOException {
        Line line = new Line(given, values);
        if (lines != null) {
            write(lines, line);
            return;
        }
        values.forEach((key, value) -> types.put(key, value.type()));
        held.add(line);
        if (held.size() == ENOUGH) {
            open();
        }
    }

    /** Ends it, and gives the name of the file. */
    String end() throws IOException {
        if (lines == null) {
            open();
        }
        if (lines != null) {
            lines.close();
        }
        return String.valueOf(file.getFileName());
    }

    private void open() throws IOException {
        // Nothing is no value; an empty text in quotation marks is one.
        CsvWriter opened =
                CsvWriter.builder().quoteStrategy(QuoteStrategies.EMPTY).build(file);
        lines = opened;
        List<String> columns = new ArrayList<>(fixed);
        types.forEach((key, type) -> columns.add(key + ":" + type));
        write(opened, columns);
        for (Line line : held) {
            write(opened, line);
        }
        held.clear();
    }

    private void write(CsvWriter csv, Line line) throws IOException {
        List<@Nullable String> cells = new ArrayList<>(line.given());
        for (String key : types.keySet()) {
            ImportValue value = line.values().get(key);
            cells.add(value == null ? null : value.text());
        }
        write(csv, cells);
    }

    private static void write(CsvWriter csv, List<@Nullable String> cells) throws IOException {
        try {
            csv.writeRecord(cells);
        } catch (UncheckedIOException e) { // as the library has it
            throw e.getCause();
        }
    }
}
