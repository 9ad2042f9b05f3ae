package org.ascribe.dataset.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Shortens the longer texts of sources. */
public final class Texts {
    private static final Pattern CITATION = Pattern.compile("\\s*\\(Citation: [^)]*\\)");
    private static final Pattern LINK = Pattern.compile("\\[([^\\]\\[]*)\\]\\((?:https?:)?//[^)]*\\)");
    private static final Pattern SAYS = Pattern.compile("[\\p{L}\\p{N}]");
    private static final int LONGEST_DESCRIPTION = 600;

    private Texts() {}

    /** The text, cut to that many characters at most; from its first letter or digit on if that stands further behind. */
    public static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        Matcher said = SAYS.matcher(text);
        return said.find() && said.start() >= longest - 1
                ? cut(text.substring(said.start()), longest)
                : text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, longest - 1))) + "…";
    }

    /** The first paragraph of a description without marks of citations and links, cut at the end of a sentence. */
    public static String description(String text) {
        String paragraph = text.strip().split("\n\\s*\n", 2)[0];
        String plain = Spelling.tidy(
                LINK.matcher(CITATION.matcher(Texts.cut(paragraph, 20_000)).replaceAll(""))
                        .replaceAll("$1"));
        if (plain.length() <= LONGEST_DESCRIPTION) {
            return plain;
        }
        int end = plain.lastIndexOf(". ", LONGEST_DESCRIPTION);
        return end > 0 ? plain.substring(0, end + 1) : cut(plain, LONGEST_DESCRIPTION);
    }
}
