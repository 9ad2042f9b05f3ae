package org.ascribe.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.ascribe.answer.Fields;
import org.ascribe.answer.Value;

/** A result as a table that fits into the terminal; where columns would get too narrow, row by row as a list. */
final class TableText {
    private static final String GAP = "  ";
    /** A column that has more to say is not made narrower than this. */
    private static final int NARROWEST = 14;

    /** Rows with more lines than this would run into each other without a space between them. */
    private static final int TALL = 2;

    /** A row that takes more lines than this is better read as a list, if that is shorter. */
    private static final int TALLEST = 9;
    /** What takes more than this is worth as few words as these when it is said again. */
    private static final int REPEATED = 60;

    private static final String AS_ABOVE = "as above";

    private TableText() {}

    static String of(Result result, int width) {
        if (result.rows().isEmpty()) {
            return "";
        }
        List<List<String>> cells = result.cells();
        List<Integer> filled = IntStream.range(0, result.columns().size())
                .filter(i -> cells.stream().anyMatch(row -> !row.get(i).isEmpty()))
                .boxed()
                .toList();
        Map<String, Value> first = result.rows().getFirst().fields();
        List<String> columns = filled.stream()
                .map(result.columns()::get)
                .map(column -> Headings.of(column, first.getOrDefault(column, Value.NONE)))
                .toList();
        List<List<String>> rows = shortened(cells.stream()
                .map(row -> filled.stream().map(row::get).toList())
                .toList());
        int[] natural = widest(columns, rows, Wrap::width);
        // So that no id and no other word is broken.
        int[] least = widest(columns, rows, Wrap::least);
        int[] widths = fit(natural, least, width);
        if (widths.length == 0) {
            return blocks(columns, rows, width);
        }
        String table = table(columns, rows, widths);
        String blocks = tallest(rows, widths) > TALLEST ? blocks(columns, rows, width) : table;
        return blocks.lines().count() < table.lines().count() ? blocks : table;
    }

    /** Names and values, one below the other. */
    static String list(Fields values, int width) {
        List<String> cells = values.fields().values().stream().map(Cells::text).toList();
        List<String> names = values.fields().keySet().stream().map(Headings::of).toList();
        return blocks(names, List.of(cells), width);
    }

    /** What each column takes at most, by a measure of texts. */
    private static int[] widest(List<String> columns, List<List<String>> rows, ToIntFunction<String> measure) {
        return IntStream.range(0, columns.size())
                .map(i -> rows.stream()
                        .mapToInt(row -> measure.applyAsInt(row.get(i)))
                        .reduce(measure.applyAsInt(columns.get(i)), Math::max))
                .toArray();
    }

    /** Narrows the widest columns, all to the same width, until they fit; gives none if that would be too narrow. */
    private static int[] fit(int[] natural, int[] least, int width) {
        int room = width - GAP.length() * (natural.length - 1);
        for (int most = Math.max(NARROWEST, Arrays.stream(natural).max().orElse(0)); most >= NARROWEST; most--) {
            int cap = most;
            int[] capped = IntStream.range(0, natural.length)
                    .map(i -> Math.min(natural[i], Math.max(least[i], cap)))
                    .toArray();
            if (Arrays.stream(capped).sum() <= room) {
                return capped;
            }
        }
        return new int[0];
    }

    /** A cell of several lines that says the same as the one above it is not read again. */
    private static List<List<String>> shortened(List<List<String>> rows) {
        List<List<String>> shortened = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            List<String> row = rows.get(i);
            List<String> before = i == 0 ? List.of() : rows.get(i - 1);
            shortened.add(IntStream.range(0, row.size())
                    .mapToObj(cell -> !before.isEmpty()
                                    && Wrap.width(row.get(cell).replace('\n', ' ')) > REPEATED
                                    && row.get(cell).equals(before.get(cell))
                            ? AS_ABOVE
                            : row.get(cell))
                    .toList());
        }
        return shortened;
    }

    private static String table(List<String> columns, List<List<String>> rows, int[] widths) {
        StringBuilder text = new StringBuilder();
        append(text, columns, widths);
        append(text, Arrays.stream(widths).mapToObj("-"::repeat).toList(), widths);
        boolean apart = tallest(rows, widths) > TALL;
        rows.forEach(row -> {
            append(text, row, widths);
            text.append(apart ? "\n" : "");
        });
        return text.toString();
    }

    private static String blocks(List<String> columns, List<List<String>> rows, int width) {
        int names = columns.stream().mapToInt(Wrap::width).max().orElse(0);
        int[] widths = {names, Math.max(NARROWEST, width - names - GAP.length())};
        List<String> blocks = new ArrayList<>();
        for (List<String> row : rows) {
            StringBuilder block = new StringBuilder();
            for (int i = 0; i < columns.size(); i++) {
                if (!row.get(i).isEmpty()) {
                    append(block, List.of(columns.get(i), row.get(i)), widths);
                }
            }
            blocks.add(block.toString());
        }
        return String.join("\n", blocks);
    }

    private static int tallest(List<List<String>> rows, int[] widths) {
        return rows.stream().mapToInt(row -> height(row, widths)).max().orElse(0);
    }

    private static int height(List<String> row, int[] widths) {
        return IntStream.range(0, widths.length)
                .map(i -> Wrap.lines(row.get(i), widths[i]).size())
                .max()
                .orElse(0);
    }

    /** Appends a row as many lines as its longest cell needs. */
    private static void append(StringBuilder text, List<String> row, int[] widths) {
        List<List<String>> cells = IntStream.range(0, widths.length)
                .mapToObj(i -> Wrap.lines(row.get(i), widths[i]))
                .toList();
        int height = cells.stream().mapToInt(List::size).max().orElse(0);
        for (int line = 0; line < height; line++) {
            List<String> parts = new ArrayList<>();
            for (int i = 0; i < widths.length; i++) {
                List<String> cell = cells.get(i);
                parts.add(Wrap.padded(line < cell.size() ? cell.get(line) : "", widths[i]));
            }
            text.append(String.join(GAP, parts).stripTrailing()).append('\n');
        }
    }
}
