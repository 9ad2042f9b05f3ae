package org.ascribe.cli;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Breaks texts into lines by the columns that they take on a terminal. */
final class Wrap {
    /** What steers a terminal instead of being read: texts of others could colour it, or write elsewhere in it. */
    private static final Pattern STEERING = Pattern.compile("[\\p{Cc}&&[^\\s]]");

    private static final Pattern ADDRESS = Pattern.compile("https?://");

    private Wrap() {}

    /**
     * How many columns a text takes, or the longest of its lines: wide signs, as of East Asia and pictures, take two (Unicode
     * Standard Annex 11).
     */
    static int width(String text) {
        return text.lines()
                .mapToInt(line -> line.codePoints().map(Wrap::width).sum())
                .max()
                .orElse(0);
    }

    /** How many columns a text needs so that no word is broken. */
    static int least(String text) {
        return text.lines()
                .mapToInt(line -> (line.startsWith(Cells.ITEM) ? Cells.ITEM.length() : 0)
                        + Stream.of(line.split("\\s+", -1))
                                .mapToInt(Wrap::width)
                                .max()
                                .orElse(0))
                .max()
                .orElse(0);
    }

    /**
     * The lines of a text, broken between words, or within a word that is longer than a line. What follows in an item of a list
     * stands below its text. What steers a terminal is shown as the sign for an unknown character.
     */
    static List<String> lines(String text, int width) {
        return Stream.of(STEERING.matcher(text).replaceAll("\ufffd").strip().split("\n"))
                .flatMap(line -> line.startsWith(Cells.ITEM) ? item(line, width) : broken(line, width).stream())
                .toList();
    }

    private static Stream<String> item(String line, int width) {
        int indent = Cells.ITEM.length();
        List<String> lines = broken(line.substring(indent), Math.max(1, width - indent));
        return IntStream.range(0, lines.size())
                .mapToObj(i -> (i == 0 ? Cells.ITEM : " ".repeat(indent)) + lines.get(i));
    }

    private static List<String> broken(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+", -1)) {
            if (!line.isEmpty() && width(line.toString()) + 1 + width(word) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
            while (width(line.toString()) > width && !isAddress(line)) {
                int end = fitting(line, width);
                lines.add(line.substring(0, end));
                line.delete(0, end);
            }
        }
        lines.add(line.toString());
        return lines;
    }

    /** One that is broken leads nowhere: a terminal that breaks it by itself keeps it whole. */
    private static boolean isAddress(CharSequence word) {
        return ADDRESS.matcher(word).lookingAt();
    }

    /** The text, filled up with spaces. */
    static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - width(text)));
    }

    /** How many characters of a line fit, at least one sign. */
    private static int fitting(CharSequence line, int width) {
        int end = 0;
        int used = 0;
        while (end < line.length()) {
            int sign = Character.codePointAt(line, end);
            used += width(sign);
            if (used > width && end > 0) {
                break;
            }
            end += Character.charCount(sign);
        }
        return end;
    }

    private static int width(int sign) {
        return switch (Character.getType(sign)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default ->
                switch (UCharacter.getIntPropertyValue(sign, UProperty.EAST_ASIAN_WIDTH)) {
                    case UCharacter.EastAsianWidth.WIDE, UCharacter.EastAsianWidth.FULLWIDTH -> 2;
                    default -> 1;
                };
        };
    }
}
