package org.ascribe.dataset.eurepoc;

import java.util.ArrayList;
import java.util.List;

/** Lists of texts as Python prints them, which some exports leave in their cells: {@code ['United States', "Côte d'Ivoire"]}. */
public final class PythonList {
    private PythonList() {}

    /** The texts in the list, also those of lists inside it; the cell itself where it is no list; none where it is empty. */
    public static List<String> items(String cell) {
        String text = cell.strip();
        if (!text.startsWith("[") || !text.endsWith("]")) {
            return text.isEmpty() ? List.of() : List.of(text);
        }
        List<String> items = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i++);
            if (c == '\'' || c == '"') {
                StringBuilder item = new StringBuilder();
                i = quoted(text, i, c, item);
                items.add(item.toString());
            }
        }
        return items;
    }

    /** Reads up to the closing quote and returns the position behind it. */
    private static int quoted(String text, int from, char quote, StringBuilder item) {
        int i = from;
        while (i < text.length() && text.charAt(i) != quote) {
            if (text.charAt(i) == '\\' && i + 1 < text.length()) {
                i = escaped(text, i + 1, item);
            } else {
                item.append(text.charAt(i++));
            }
        }
        return i + 1;
    }

    private static int escaped(String text, int i, StringBuilder item) {
        char c = text.charAt(i);
        if (c == 'x' && i + 2 < text.length()) {
            int high = Character.digit(text.charAt(i + 1), 16);
            int low = Character.digit(text.charAt(i + 2), 16);
            item.append(high < 0 || low < 0 ? ' ' : (char) (high * 16 + low));
            return i + 3;
        }
        item.append(c == 'n' || c == 't' || c == 'r' ? ' ' : c);
        return i + 1;
    }
}
