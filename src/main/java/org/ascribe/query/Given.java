package org.ascribe.query;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Makes the parameters of a question the entries of one. The database plans a statement anew for each combination of the types of its
 * parameters, of which null is one: a question that takes eight would be planned for each choice of those that are given, which takes
 * far longer than to answer it.
 */
public final class Given {
    private static final String NAME = "given";

    private Given() {}

    /** The query with {@code $given.whom} for {@code $whom}. */
    public static String in(String cypher) {
        return CypherTokens.of(cypher).all().stream()
                .map(token ->
                        token.startsWith("$") && token.length() > 1 ? "$" + NAME + "." + token.substring(1) : token)
                .collect(Collectors.joining());
    }

    /** The values that such a query takes. */
    public static Map<String, Map<String, ?>> of(Map<String, ?> values) {
        return Map.of(NAME, Collections.unmodifiableMap(new LinkedHashMap<>(values)));
    }
}
