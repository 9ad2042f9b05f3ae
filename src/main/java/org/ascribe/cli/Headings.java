package org.ascribe.cli;

import java.util.Map;
import org.ascribe.answer.CamelCase;
import org.ascribe.answer.Value;

/** The names of fields as people say them, over the columns of tables and before values in a row. */
final class Headings {
    /** Where the name says little without what stands beside it. */
    private static final Map<String, String> OTHERS =
            Map.of("a", "one", "b", "the other", "aAlone", "one alone", "bAlone", "the other alone");

    private Headings() {}

    /** How the column of a field is headed; a chain of nodes is told as one. */
    static String of(String field, Value first) {
        return field.equals("nodes") && first instanceof Value.Items ? "chain" : of(field);
    }

    /** How a field is headed; what begins with a capital is a title and no name of a field. */
    static String of(String field) {
        if (Character.isUpperCase(field.codePointAt(0))) {
            return field;
        }
        return OTHERS.getOrDefault(field, CamelCase.apart(field, " "));
    }
}
