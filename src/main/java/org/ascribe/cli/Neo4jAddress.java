package org.ascribe.cli;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The address of a Neo4j as people write it. */
final class Neo4jAddress implements ITypeConverter<URI> {
    /** What is one. */
    static final String HINT = "Use neo4j://HOST:7687, neo4j+s://HOST or bolt://HOST:7687";

    /** Reads one; empty where it is none, before anybody is asked for a password. */
    static Optional<URI> parse(String text) {
        try {
            URI uri = new URI(text.strip());
            String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
            return scheme.matches("(neo4j|bolt)(\\+s|\\+ssc)?") && uri.getAuthority() != null
                    ? Optional.of(uri)
                    : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    @Override
    public URI convert(String text) {
        return parse(text)
                .orElseThrow(() -> new TypeConversionException("'" + text + "' is no address of a Neo4j. " + HINT));
    }
}
