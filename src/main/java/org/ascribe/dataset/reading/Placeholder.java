package org.ascribe.dataset.reading;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells the texts that sources write where they have nothing to say from those that say something. */
public final class Placeholder {
    private static final Set<String> TEXTS = Set.of(
            "",
            "-",
            "--",
            "?",
            "??",
            ".",
            "*",
            "x",
            "xx",
            "xxx",
            "na",
            "n/a",
            "n.a.",
            "nan",
            "nat",
            "nil",
            "none",
            "null",
            "tbd",
            "undefined",
            "unknown",
            "unclear",
            "unnamed",
            "unspecified",
            "not applicable",
            "not available",
            "not attributed",
            "not known",
            "not specified",
            "no data");

    /** What sources add after the placeholder, as in {@code Unknown - not attributed}. */
    private static final Pattern TAIL = Pattern.compile("^(unknown|not available|none)\\s*[-:,(\\u2013].*");

    private Placeholder() {}

    /** Whether the text says nothing: empty, a dash, {@code nan}, {@code [Unknown]}, {@code Unknown - not attributed}. */
    public static boolean is(@Nullable String text) {
        if (text == null) {
            return true;
        }
        String plain = Spelling.fold(Spelling.withoutBrackets(Spelling.tidy(text)));
        return TEXTS.contains(plain) || TAIL.matcher(plain).matches();
    }
}
