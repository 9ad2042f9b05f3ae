package org.ascribe.dataset.reading;

import com.ibm.icu.lang.UCharacter;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Cleans the way a text is written without changing what it says. */
public final class Spelling {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    /** Controls and format characters, but for the joiners that some scripts need between letters. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}&&[^\\u200c\\u200d]]|[\\p{Cc}&&[^\\s]]");

    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");
    private static final Pattern NO_SLUG = Pattern.compile("[^a-z0-9]+");

    /** Where an id is cut: well below what the graph takes, so that there is room for what stands before and behind it. */
    private static final int LONGEST_SLUG = 300;

    private static final Pattern NOT_OF_IDS = Pattern.compile("[\\s\\p{Z}\\p{C}]+");

    private Spelling() {}

    /** An id of a source without what cannot be part of it: blanks that have slipped into it, invisible characters. */
    public static String id(String text) {
        return NOT_OF_IDS.matcher(text).replaceAll("");
    }

    /**
     * The text without blanks around it, with single plain spaces inside, without invisible characters such as U+200F, and with
     * an escaped ampersand read as the ampersand that was meant.
     */
    public static String tidy(String text) {
        return isTidy(text) ? text : tidied(text);
    }

    /** Most texts are tidy, which is seen sooner than they are tidied; says so of texts in Latin letters only. */
    private static boolean isTidy(String text) {
        boolean blank = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean wasBlank = blank;
            blank = c == ' ';
            if ((blank && wasBlank) || c < ' ' || c == '&' || (c > '~' && !isLatinLetter(c))) {
                return false;
            }
        }
        return !blank || text.isEmpty();
    }

    private static boolean isLatinLetter(char c) {
        return c >= '\u00c0' && c <= '\u024f';
    }

    /** Whether a text is written in ASCII: what Unicode has rules for is not in it then. */
    public static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > '\u007f') {
                return false;
            }
        }
        return true;
    }

    private static String tidied(String text) {
        String visible = INVISIBLE.matcher(text.replace("&amp;", "&")).replaceAll("");
        return BLANKS.matcher(visible).replaceAll(" ").strip();
    }

    /** The text without the brackets that enclose the whole of it, as in {@code [Vault 7/8]}. */
    static String withoutBrackets(String text) {
        boolean square = text.startsWith("[") && text.indexOf(']') == text.length() - 1;
        boolean round = text.startsWith("(") && text.indexOf(')') == text.length() - 1;
        boolean enclosed = text.length() > 2 && (square || round);
        return enclosed ? text.substring(1, text.length() - 1).strip() : text;
    }

    /** Lower case by Unicode case folding, whatever the locale of the machine. */
    public static String fold(String text) {
        return UCharacter.foldCase(text, true);
    }

    /** Letters and digits only, folded, without accents, the ampersand as a word: for looking up names in a list of our own, never for identity. */
    public static String plain(String text) {
        String words = text.replace("&", "and");
        String bare = isAscii(words)
                ? words.toLowerCase(Locale.ROOT)
                : MARKS.matcher(Normalizer.normalize(fold(words), Normalizer.Form.NFKD))
                        .replaceAll("");
        StringBuilder letters = new StringBuilder();
        bare.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return letters.toString();
    }

    /** Whether a text has neither letters nor digits: it cannot name anything. */
    public static boolean saysNothing(String text) {
        return plain(text.replace('&', ' ')).isEmpty();
    }

    /**
     * A readable id of small Latin letters, digits and hyphens: {@code united-kingdom}. Empty where the text has none; of an
     * endless text the beginning and a number that tells it from others that begin so.
     */
    public static String slug(String text) {
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD);
        String latin = MARKS.matcher(decomposed).replaceAll("").toLowerCase(Locale.ROOT);
        String hyphens = NO_SLUG.matcher(latin.replace("'", "")).replaceAll("-");
        String slug = hyphens.replaceAll("^-|-$", "");
        return slug.length() <= LONGEST_SLUG
                ? slug
                : slug.substring(0, LONGEST_SLUG) + "-" + Integer.toHexString(slug.hashCode());
    }
}
