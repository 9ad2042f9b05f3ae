package org.ascribe.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.ColorScheme;
import picocli.CommandLine.Help.Column;
import picocli.CommandLine.Help.Column.Overflow;
import picocli.CommandLine.Help.TextTable;

/** A result as a table that fits into the terminal; where columns would get too narrow, row by row as a list. */
final class TableText {
    private static final int GAP = 2;
    /** A column that has more to say is not made narrower than this. */
    private static final int NARROWEST = 14;

    private TableText() {}

    static String of(Result result, int width) {
        if (result.rows().isEmpty()) {
            return "Nothing found.\n";
        }
        List<String> columns = result.columns().stream()
                .filter(column -> result.rows().stream()
                        .anyMatch(row -> !Cells.text(row.get(column)).isEmpty()))
                .toList();
        Result shown = new Result(result.json(), columns, result.rows());
        List<List<String>> cells = result.rows().stream().map(shown::cells).toList();
        int[] widths = fit(natural(columns, cells), width);
        return widths.length == 0 ? blocks(columns, cells, width) : table(columns, cells, widths);
    }

    /** Names and values, one below the other. */
    static String list(Map<String, ?> values, int width) {
        List<String> names = List.copyOf(values.keySet());
        List<String> cells =
                names.stream().map(name -> Cells.text(values.get(name))).toList();
        return blocks(names, List.of(cells), width).stripTrailing() + "\n";
    }

    /** How many columns of a terminal a text takes: most Chinese signs take two. */
    static int width(String text) {
        return text.codePoints().map(TableText::width).sum();
    }

    private static int width(int codePoint) {
        return switch (Character.UnicodeScript.of(codePoint)) {
            case HAN, HANGUL, HIRAGANA, KATAKANA, BOPOMOFO, YI -> 2;
            default -> isWideSign(codePoint) ? 2 : 1;
        };
    }

    /** Signs of East Asian writing that belong to no script: punctuation, and Latin letters as wide as Chinese ones. */
    private static boolean isWideSign(int codePoint) {
        return (codePoint >= 0x3000 && codePoint <= 0x303F) || (codePoint >= 0xFF01 && codePoint <= 0xFF60);
    }

    private static int[] natural(List<String> columns, List<List<String>> rows) {
        int[] widths = columns.stream().mapToInt(TableText::width).toArray();
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], width(row.get(i)));
            }
        }
        return widths;
    }

    /** Narrows the widest columns, all to the same width, until they fit; gives none if that would be too narrow. */
    private static int[] fit(int[] natural, int width) {
        int room = width - GAP * natural.length;
        for (int most = Arrays.stream(natural).max().orElse(0); most >= NARROWEST; most--) {
            int cap = most;
            int[] capped = Arrays.stream(natural).map(w -> Math.min(w, cap)).toArray();
            if (Arrays.stream(capped).sum() <= room) {
                return capped;
            }
        }
        return new int[0];
    }

    private static String table(List<String> columns, List<List<String>> rows, int[] widths) {
        List<String> rules = Arrays.stream(widths).mapToObj("-"::repeat).toList();
        List<List<String>> lines = new ArrayList<>(List.of(columns, rules));
        lines.addAll(rows);
        return text(lines, widths);
    }

    private static String blocks(List<String> columns, List<List<String>> rows, int width) {
        int names = columns.stream().mapToInt(String::length).max().orElse(0);
        int[] widths = {names, width - names - 2 * GAP};
        List<List<String>> lines = new ArrayList<>();
        for (List<String> row : rows) {
            for (int i = 0; i < columns.size(); i++) {
                if (!row.get(i).isEmpty()) {
                    lines.add(List.of(columns.get(i), row.get(i)));
                }
            }
            lines.add(List.of("", ""));
        }
        return text(lines, widths);
    }

    private static String text(List<List<String>> lines, int[] widths) {
        Column[] columns = Arrays.stream(widths)
                .mapToObj(width -> new Column(width + GAP, 0, Overflow.WRAP))
                .toArray(Column[]::new);
        TextTable table = TextTable.forColumns(new ColorScheme.Builder(Ansi.OFF).build(), columns);
        table.setAdjustLineBreaksForWideCJKCharacters(true);
        for (List<String> line : lines) {
            table.addRowValues(line.stream().map(TableText::plain).toArray(Ansi.Text[]::new));
        }
        return table.toString().lines().map(String::stripTrailing).reduce("", (a, b) -> a + b + "\n");
    }

    private static Ansi.Text plain(String text) {
        return Ansi.OFF.new Text(text, null);
    }
}
