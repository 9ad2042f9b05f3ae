package org.ascribe.dataset.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A text and the round brackets at its end, as in {@code APT30/Naikon (PLA, Unit 78020)}.
 *
 * @param before what stands before the brackets, the whole text where there are none
 * @param inside what stands in them; empty where there are none
 */
public record Brackets(String before, String inside) {

    /** Takes the last pair of brackets that closes at the end of the text; brackets inside brackets stay inside. */
    public static Brackets of(String text) {
        String whole = text.strip();
        if (!whole.endsWith(")")) {
            return new Brackets(whole, "");
        }
        int open = opening(whole);
        return open <= 0
                ? new Brackets(whole, "")
                : new Brackets(
                        whole.substring(0, open).strip(),
                        whole.substring(open + 1, whole.length() - 1).strip());
    }

    /** Splits at the separators that stand outside of brackets; the parts are stripped, empty ones left out. */
    public static List<String> split(String text, Set<Character> separators) {
        return cells(text, separators).stream().filter(part -> !part.isEmpty()).toList();
    }

    /** As {@link #split}, with the empty parts, so that lists side by side keep their places. */
    public static List<String> cells(String text, Set<Character> separators) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '(' ? 1 : c == ')' && depth > 0 ? -1 : 0;
            if (depth == 0 && separators.contains(c)) {
                parts.add(text.substring(from, i).strip());
                from = i + 1;
            }
        }
        parts.add(text.substring(from).strip());
        return parts;
    }

    /** Where the bracket opens that the last character closes; -1 if nowhere. */
    private static int opening(String whole) {
        int depth = 0;
        for (int i = whole.length() - 1; i >= 0; i--) {
            depth += whole.charAt(i) == ')' ? 1 : whole.charAt(i) == '(' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }
}
