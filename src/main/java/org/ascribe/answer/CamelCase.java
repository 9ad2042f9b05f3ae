package org.ascribe.answer;

import java.util.Locale;

/** Takes apart the names of fields and parameters, for people. */
public final class CamelCase {
    private CamelCase() {}

    /** The words of a name in small letters, with something between them: {@code asOf} is {@code as of} or {@code as-of}. */
    public static String apart(String name, String between) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", between)
                .toLowerCase(Locale.ROOT);
    }
}
