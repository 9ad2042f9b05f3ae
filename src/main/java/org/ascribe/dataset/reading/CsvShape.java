package org.ascribe.dataset.reading;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a table is written as text: what separates its cells, and where its header stands. Titles, the day of a report or a line
 * such as {@code sep=;} may stand above the header.
 *
 * @param separator what stands between the cells
 * @param before how many rows stand above the header
 * @param columns the names in the header, each once
 */
record CsvShape(char separator, long before, List<String> columns) {
    private static final String SEPARATORS = ",;\t|";
    private static final Pattern NAMED_SEPARATOR =
            Pattern.compile("\\A\\ufeff?\"?sep=(.)\"?\\R", Pattern.CASE_INSENSITIVE);

    /** The header is looked for in so many rows. */
    private static final int MOST_ABOVE = 20;

    /** The shape in which most of the wanted columns stand in one row; the first row by commas where none does. */
    static CsvShape of(String head, Collection<String> wanted) {
        Set<String> keys = keys(wanted);
        CsvShape best = new CsvShape(',', 0, List.of());
        long most = -1;
        Matcher named = NAMED_SEPARATOR.matcher(head);
        String separators = named.find() ? named.group(1) + SEPARATORS : SEPARATORS;
        for (int i = 0; i < separators.length(); i++) {
            for (CsvShape shape : shapes(head, separators.charAt(i))) {
                long found = shape.count(keys);
                if (found > most) {
                    most = found;
                    best = shape;
                }
            }
        }
        return best;
    }

    /** The cells of the first row, apart by what makes most of them; none if it is no table. */
    static List<String> header(String head) {
        List<String> most = List.of();
        for (int i = 0; i < SEPARATORS.length(); i++) {
            List<CsvShape> rows = shapes(head, SEPARATORS.charAt(i));
            if (!rows.isEmpty() && rows.getFirst().columns.size() > most.size()) {
                most = rows.getFirst().columns;
            }
        }
        return most;
    }

    /** Those of the wanted columns that are not there. */
    List<String> missing(Collection<String> wanted) {
        Set<String> there = keys(columns);
        return wanted.stream()
                .filter(column -> !there.contains(Spelling.plain(column)))
                .toList();
    }

    /** A reader for tables of this shape. */
    CsvReader.CsvReaderBuilder reader() {
        return reader(separator);
    }

    /** Columns are known by their letters and digits: programs write them in capitals or without blanks. */
    static Set<String> keys(Collection<String> columns) {
        Set<String> keys = new HashSet<>();
        columns.forEach(column -> keys.add(Spelling.plain(column)));
        return keys;
    }

    private long count(Set<String> keys) {
        return keys(columns).stream().filter(keys::contains).count();
    }

    private static List<CsvShape> shapes(String head, char separator) {
        List<CsvShape> shapes = new ArrayList<>();
        if (head.isEmpty() || "\"\r\n".indexOf(separator) >= 0) {
            return shapes;
        }
        try (CsvReader<CsvRecord> csv = reader(separator).ofCsvRecord(new StringReader(head.replace("\ufeff", "")))) {
            for (CsvRecord row : csv) {
                shapes.add(new CsvShape(separator, shapes.size(), names(row.getFields())));
                if (shapes.size() == MOST_ABOVE) {
                    break;
                }
            }
        } catch (CsvParseException | IOException | UncheckedIOException e) {
            // No table by this separator, or only as far as it was read.
            return shapes;
        }
        return shapes;
    }

    @SuppressWarnings("removal") // in its place there is nothing yet, and lists have names such as "Al" Ltd unquoted
    private static CsvReader.CsvReaderBuilder reader(char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .allowExtraCharsAfterClosingQuote(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE);
    }

    /** Two columns may not share a name: the position of the second would be lost. */
    private static List<String> names(List<String> cells) {
        Set<String> names = new LinkedHashSet<>();
        for (String cell : cells) {
            String name = Spelling.tidy(cell);
            if (!names.add(name)) {
                names.add(name + "#" + names.size());
            }
        }
        return List.copyOf(names);
    }
}
