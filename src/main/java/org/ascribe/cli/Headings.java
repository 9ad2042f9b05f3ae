package org.ascribe.cli;

import java.util.Map;

/** The names of fields as people say them, over the columns of tables and before values in a row. */
final class Headings {
    /** Where the name says little without what stands beside it. */
    private static final Map<String, String> OTHERS =
            Map.of("a", "one", "b", "the other", "aAlone", "one alone", "bAlone", "the other alone");

    private Headings() {}

    /** How a field is headed. */
    static String of(String field) {
        return OTHERS.getOrDefault(field, QuestionOptions.kebab(field).replace('-', ' '));
    }
}
