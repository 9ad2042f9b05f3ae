package org.ascribe.identity;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.ascribe.dataset.reading.Spelling;

/** The keys of a name: one for identity, one for search. */
public final class NameKey {
    private static final Normalizer2 NFKC_CASE_FOLD = Normalizer2.getNFKCCasefoldInstance();
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}\\p{M}]+");

    private NameKey() {}

    /**
     * The key under which two spellings are the same name: NFKC case-folded, without format characters, spaces and
     * punctuation, script kept; {@code APT-28}, {@code APT 28} and {@code apt28} all give {@code apt28}. Empty for a name
     * without letters and digits.
     */
    public static String of(String name) {
        String folded = folded(name);
        StringBuilder key = new StringBuilder(folded.length());
        folded.codePoints()
                .filter(c -> UCharacter.isLetterOrDigit(c) || isMark(c))
                .forEach(key::appendCodePoint);
        // Marks that something stood between are neighbours now, and may have to change places.
        return NFKC_CASE_FOLD.normalize(key);
    }

    /** A text as people see it: without the differences of case, of the ways to write a letter and of what is invisible (NFKC_CF). */
    public static String folded(String text) {
        return NFKC_CASE_FOLD.normalize(text);
    }

    /** The words of a name, case-folded, split at everything that is neither letter, digit nor mark. */
    public static List<String> words(String name) {
        return BETWEEN_WORDS
                .splitAsStream(folded(name))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** A Latin transliteration without diacritics, for search only, never for identity. */
    public static String latin(String name) {
        return Spelling.isAscii(name) ? name.toLowerCase(Locale.ROOT) : LatinHolder.LATIN.transliterate(name);
    }

    private static boolean isMark(int codePoint) {
        int type = UCharacter.getType(codePoint);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    /** Loaded on first use: the rules of the transliterator take a while. */
    private static final class LatinHolder {
        private static final Transliterator LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower");
    }
}
