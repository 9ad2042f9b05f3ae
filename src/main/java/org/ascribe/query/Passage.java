package org.ascribe.query;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ascribe.identity.NameKey;

/**
 * What a user wrote, as a search for a passage of a text: its words as they stand, numbers such as {@code 10,000} whole. Only
 * letters, digits, marks and what stands between two of these come from outside, each time in quotes.
 *
 * @param words at most {@value #MOST} words of at most {@value #LONGEST} characters each
 */
record Passage(List<String> words) {
    private static final int MOST = 12;
    private static final int LONGEST = 64;
    private static final int SHOWN = 200;
    private static final String LETTER = "[\\p{L}\\p{N}\\p{M}]";
    private static final Pattern OTHERS =
            Pattern.compile("(?!" + LETTER + "|(?<=" + LETTER + ")[.,'\u2019-](?=" + LETTER + ")).");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    static Passage of(String text) {
        return new Passage(Arrays.stream(
                        BLANKS.split(OTHERS.matcher(text).replaceAll(" ").strip(), -1))
                .filter(word -> !word.isEmpty())
                .limit(MOST)
                .map(word -> word.substring(
                        0, word.offsetByCodePoints(0, Math.min(LONGEST, word.codePointCount(0, word.length())))))
                .toList());
    }

    /** True where nothing is left to look for: the index has no little words. */
    boolean isEmpty() {
        return telling().isEmpty();
    }

    private List<String> telling() {
        return words.stream()
                .filter(word -> !Terms.isLittle(word.toLowerCase(Locale.ROOT)))
                .toList();
    }

    /** Texts with all words, in one of the fields, those with the words side by side first. */
    String in(List<String> fields) {
        String all = telling().stream().map(word -> "+\"" + word + "\"").collect(Collectors.joining(" "));
        String query = words.size() == 1 ? all : all + " \"" + String.join(" ", words) + "\"^4";
        return fields.stream().map(field -> field + ":(" + query + ")").collect(Collectors.joining(" ", "+(", ")"));
    }

    /** The part of the texts that has the words, cut to a line. */
    String shown(List<String> texts) {
        List<String> wanted =
                words.stream().flatMap(word -> NameKey.words(word).stream()).toList();
        String best = texts.stream()
                .filter(text -> NameKey.words(text).containsAll(wanted))
                .findFirst()
                .orElse(texts.isEmpty() ? "" : texts.getFirst());
        int at = best.toLowerCase(Locale.ROOT).indexOf(telling().getFirst().toLowerCase(Locale.ROOT));
        int from = best.length() <= SHOWN ? 0 : best.lastIndexOf(' ', Math.max(0, at - SHOWN / 4)) + 1;
        int to =
                best.length() <= from + SHOWN ? best.length() : Math.max(from + 1, best.lastIndexOf(' ', from + SHOWN));
        return (from > 0 ? "… " : "") + best.substring(from, to) + (to < best.length() ? " …" : "");
    }
}
