package org.ascribe.cli;

import java.io.Console;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import org.ascribe.failure.Failure;
import org.ascribe.graph.Connection;
import org.jspecify.annotations.Nullable;

/** How to reach a remote Neo4j: flags before environment before defaults; the password is never a flag. */
final class Credentials {
    private final CommonOptions options;
    private final Map<String, String> environment;

    Credentials(CommonOptions options, Map<String, String> environment) {
        this.options = options;
        this.environment = environment;
    }

    /** The address of the remote Neo4j, or null where the embedded one is meant. */
    @Nullable
    URI uri() {
        if (options.uri != null) {
            return options.uri;
        }
        String uri = environment.getOrDefault("NEO4J_URI", "").strip();
        return uri.isEmpty() || options.data != null ? null : Neo4jAddress.parse(uri, "NEO4J_URI");
    }

    /** The connection to that address. */
    Connection connection(URI uri, Connection.Budget budget) {
        String user = or(options.user, "NEO4J_USERNAME", "neo4j");
        String database = or(options.database, "NEO4J_DATABASE", "");
        return new Connection(uri, user, password(uri, user), database.isEmpty() ? null : database, budget);
    }

    private String or(@Nullable String flag, String variable, String fallback) {
        return flag != null ? flag : environment.getOrDefault(variable, fallback);
    }

    private String password(URI uri, String user) {
        if (options.passwordFile != null) {
            return SecretFile.read(options.passwordFile, "password", "--password-file");
        }
        String password = environment.get("NEO4J_PASSWORD");
        return password != null ? password : ask(uri, user);
    }

    private static String ask(URI uri, String user) {
        Console console = Terminal.console();
        char[] typed = console == null ? null : console.readPassword(Locale.ROOT, "Password of %s at %s: ", user, uri);
        if (typed == null) {
            throw Failure.of(
                    Failure.Kind.USAGE,
                    "No password for " + user + " at " + uri,
                    "Give --password-file FILE or set NEO4J_PASSWORD");
        }
        return new String(typed);
    }
}
