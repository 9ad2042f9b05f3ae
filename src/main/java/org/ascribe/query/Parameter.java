package org.ascribe.query;

import java.util.Locale;
import java.util.regex.Pattern;
import org.ascribe.failure.Failure;
import org.jspecify.annotations.Nullable;

/**
 * A parameter of a question.
 *
 * @param name as people write it, in kebab case: {@code min-likelihood}
 * @param type what it takes
 * @param required whether the question cannot be asked without it
 * @param fallback the value where none is given, as people write it, or null
 * @param description what it means
 * @param example a value that makes sense
 */
public record Parameter(
        String name,
        ParameterType type,
        boolean required,
        @Nullable String fallback,
        String description,
        String example) {
    /** Characters that a value may have at most; names and words of one are far shorter. */
    public static final int LONGEST = 500;

    private static final Pattern HUMP = Pattern.compile("-(.)");

    /** The name in Cypher: {@code minLikelihood}. */
    public String key() {
        return camelCase(name);
    }

    /** Whether the query gets a list of ids, since words may stand for several operations. */
    public boolean several() {
        return type instanceof ParameterType.EntityOf entity && entity.several();
    }

    /**
     * The same text.
     *
     * @throws Failure if it is longer than any value may be
     */
    public static String bounded(String name, String text) {
        if (text.length() > LONGEST) {
            throw Failure.of(
                    Failure.Kind.USAGE,
                    "The parameter " + name + " has " + text.length() + " characters",
                    "It takes " + LONGEST + " at most");
        }
        return text;
    }

    static String camelCase(String name) {
        return HUMP.matcher(name).replaceAll(match -> match.group(1).toUpperCase(Locale.ROOT));
    }
}
