package org.ascribe.http;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ascribe.graph.Connection;
import org.jspecify.annotations.Nullable;

/** The one database that Neo4j Browser here is for: what its address says of others is refused, as its user would see ours. */
final class OwnDatabase {
    static final String REFUSAL = "Neo4j Browser here opens the database of this server and no other.";

    private static final String DBMS = "dbms";
    /** By which Neo4j Browser is told where to connect to. */
    private static final Set<String> LEADING = Set.of(DBMS, "connectURL", "discoveryURL");

    private final String scheme;
    private final String authority;
    private final String bolt;

    OwnDatabase(Connection connection) {
        scheme = connection.uri().getScheme();
        authority = connection.uri().getAuthority();
        bolt = scheme + "://" + connection.user() + "@" + authority;
    }

    /** Names it in the address of Neo4j Browser. */
    String parameter() {
        return DBMS + "=" + encoded(bolt);
    }

    /** Whether a query names it. */
    boolean isNamed(@Nullable String query) {
        return leading(query).findAny().isPresent();
    }

    /** Whether a query names another one. Neo4j Browser decodes what it finds once more. */
    boolean isForeign(@Nullable String query) {
        List<String> own = List.of(bolt, scheme + "://" + authority, authority);
        return leading(query).anyMatch(value -> !own.contains(value) || !own.contains(decoded(value)));
    }

    private static Stream<String> leading(@Nullable String query) {
        return query == null
                ? Stream.empty()
                : Arrays.stream(query.split("&", -1))
                        .map(pair -> pair.split("=", 2))
                        .filter(pair -> LEADING.contains(decoded(pair[0])))
                        .map(pair -> pair.length == 1 ? "" : decoded(pair[1]));
    }

    /** What its page may do: set styles and compile code, as it must, and talk to this database alone. */
    String policy() {
        String sockets = (scheme.contains("+s") ? "" : " ws://" + authority) + " wss://" + authority;
        return "default-src 'self'; script-src 'self' 'unsafe-eval' blob:; style-src 'self' 'unsafe-inline';"
                + " img-src 'self' data: blob:; font-src 'self' data:; worker-src 'self' blob:; connect-src 'self'"
                + sockets + "; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text; // no address of ours either
        }
    }
}
