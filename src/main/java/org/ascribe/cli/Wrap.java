package org.ascribe.cli;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.util.ArrayList;
import java.util.List;

/** Breaks texts into lines by the columns that they take on a terminal. */
final class Wrap {
    private Wrap() {}

    /** How many columns a text takes: wide signs, as of East Asia and pictures, take two (Unicode Standard Annex 11). */
    static int width(String text) {
        return text.codePoints().map(Wrap::width).sum();
    }

    /** The lines of a text, broken between words, or within a word that is longer than a line. */
    static List<String> lines(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+", -1)) {
            if (!line.isEmpty() && width(line.toString()) + 1 + width(word) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
            while (width(line.toString()) > width) {
                int end = fitting(line, width);
                lines.add(line.substring(0, end));
                line.delete(0, end);
            }
        }
        lines.add(line.toString());
        return lines;
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
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT, Character.CONTROL -> 0;
            default ->
                switch (UCharacter.getIntPropertyValue(sign, UProperty.EAST_ASIAN_WIDTH)) {
                    case UCharacter.EastAsianWidth.WIDE, UCharacter.EastAsianWidth.FULLWIDTH -> 2;
                    default -> 1;
                };
        };
    }
}
