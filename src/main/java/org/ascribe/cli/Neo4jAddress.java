package org.ascribe.cli;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.ascribe.failure.Failure;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The address of a Neo4j as people write it. */
final class Neo4jAddress implements ITypeConverter<URI> {
    private static final String HINT = "Use neo4j://HOST:7687, neo4j+s://HOST or bolt://HOST:7687";

    /**
     * Reads one, before anybody is asked for a password.
     *
     * @param from where it stands, for the message
     * @throws Failure of kind USAGE where it is none, or has a password in it, which is not said again
     */
    static URI parse(String text, String from) {
        if (text.contains("@")) {
            throw Failure.of(
                    Failure.Kind.USAGE,
                    "The address in " + from + " has a user or a password in it, where others can see them",
                    "Leave them out of the address: give --user or NEO4J_USERNAME, and --password-file or NEO4J_PASSWORD");
        }
        try {
            URI uri = new URI(text.strip());
            String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
            if (scheme.matches("(neo4j|bolt)(\\+s|\\+ssc)?") && uri.getAuthority() != null) {
                return uri;
            }
        } catch (URISyntaxException e) {
            // Then it is none, too.
        }
        throw Failure.of(Failure.Kind.USAGE, "'" + text + "' in " + from + " is no address of a Neo4j", HINT);
    }

    @Override
    public URI convert(String text) {
        try {
            return parse(text, "--uri");
        } catch (Failure e) {
            throw new TypeConversionException(e.getMessage() + ". " + e.hint());
        }
    }
}
