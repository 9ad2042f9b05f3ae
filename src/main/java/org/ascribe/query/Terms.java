package org.ascribe.query;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.ascribe.identity.NameKey;

/**
 * What a user wrote, cut into plain terms for the full-text index: letters, digits and marks only, so that nothing of
 * Lucene's syntax ever comes from outside.
 *
 * @param words at most {@value #MOST} terms of at most {@value #LONGEST} characters each
 */
record Terms(List<String> words) {
    private static final int MOST = 8;
    private static final int LONGEST = 64;
    private static final Set<UnicodeScript> UNSPACED = EnumSet.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.THAI,
            UnicodeScript.LAO,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR);
    /** The words that the analyzer of the index leaves out: looked for by their beginnings, they would be found nowhere. */
    private static final Set<String> LITTLE = Set.of(
            "a", "an", "and", "are", "as", "at", "be", "but", "by", "for", "if", "in", "into", "is", "it", "no", "not",
            "of", "on", "or", "such", "that", "the", "their", "then", "there", "these", "they", "this", "to", "was",
            "will", "with");

    static Terms of(String text) {
        return new Terms(NameKey.words(text).stream()
                .limit(MOST)
                .map(word -> word.substring(0, word.offsetByCodePoints(0, shown(word))))
                .toList());
    }

    /** True where nothing is left to look for. */
    boolean isEmpty() {
        return words.isEmpty();
    }

    /** True where all of them are little words: the index has none of these. */
    boolean isLittle() {
        return LITTLE.containsAll(words);
    }

    /** Whether the index leaves the word out. */
    static boolean isLittle(String word) {
        return LITTLE.contains(word);
    }

    /** All words as they stand; words of one or two letters need not be there, as in {@code U.S.}. */
    String whole() {
        return joined(word -> unspaced(word) ? "+" + phrase(word) : word.length() > 2 ? "+" + word : word);
    }

    /** Words that begin like these, all of them but the little ones. */
    String beginnings() {
        return joined(word -> (LITTLE.contains(word) ? "" : "+") + (unspaced(word) ? phrase(word) : word + "*"));
    }

    /** Any of the words. */
    String any() {
        return joined(word -> word);
    }

    /** Any word that differs in at most two letters, or begins like it. */
    String similar() {
        return joined(word -> word + "~ " + word + "*");
    }

    /** Whether a word is in a script that sets no spaces, where a part of it is as good as a word. */
    static boolean unspaced(String word) {
        return word.codePoints().mapToObj(UnicodeScript::of).anyMatch(UNSPACED::contains);
    }

    private static String phrase(String word) {
        return '"' + word + '"';
    }

    private String joined(UnaryOperator<String> term) {
        return words.stream().map(term).collect(Collectors.joining(" "));
    }

    private static int shown(String word) {
        return Math.min(LONGEST, word.codePointCount(0, word.length()));
    }
}
