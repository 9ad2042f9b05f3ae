package org.ascribe.graph;

import java.util.regex.Pattern;
import org.ascribe.failure.Failure;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.SecurityException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.neo4j.driver.exceptions.TransientException;

/** Says what an exception of the driver means for people. */
final class Failures {
    /** The driver has said it either way. */
    private static final Pattern POOL = Pattern.compile("acquire (a )?connection");

    private Failures() {}

    static Failure of(Neo4jException e, Connection connection) {
        String code = e.code() == null ? "" : e.code();
        if (code.endsWith("AuthenticationRateLimit")) {
            return refused(
                    e,
                    "Neo4j at " + connection.uri() + " refuses logins for a while after wrong passwords",
                    "Wait some seconds, then try the right password");
        }
        if (e instanceof AuthenticationException) {
            return refused(
                    e,
                    "Neo4j at " + connection.uri() + " refused the user " + connection.user() + " or the password",
                    "Check --user and --password-file, or NEO4J_USERNAME and NEO4J_PASSWORD");
        }
        if (code.endsWith("DatabaseNotFound") || code.endsWith("DatabaseUnavailable")) {
            return refused(
                    e,
                    "Neo4j at " + connection.uri() + " has no database " + connection.database() + " that is ready",
                    "Check --database or NEO4J_DATABASE");
        }
        if (code.contains("TransactionTimedOut") || code.contains("Terminated")) {
            return Failure.of(
                    Failure.Kind.TIMEOUT,
                    "The question took longer than "
                            + connection.budget().transaction().toSeconds() + " s",
                    "Ask for less: name an entity, or a smaller limit",
                    e);
        }
        if (e instanceof SecurityException || code.startsWith("Neo.ClientError.Security")) {
            return refused(
                    e,
                    "Neo4j at " + connection.uri() + " does not allow this: " + e.getMessage(),
                    "Check the rights of the user and the encryption in the address");
        }
        if (e instanceof ServiceUnavailableException || e instanceof SessionExpiredException || timedOutInPool(e)) {
            return Failure.of(
                    Failure.Kind.UNREACHABLE,
                    "No Neo4j answers at " + connection.uri(),
                    "Start it, or check --uri or NEO4J_URI",
                    e);
        }
        if (e instanceof TransientException) {
            return Failure.of(
                    Failure.Kind.OVERLOADED,
                    "Neo4j is too busy or out of memory for this",
                    "Try again later, or ask for less",
                    e);
        }
        return Failure.of(Failure.Kind.INTERNAL, "Neo4j could not run a query: " + e.getMessage(), "", e);
    }

    private static Failure refused(Neo4jException e, String message, String hint) {
        return Failure.of(Failure.Kind.REFUSED, message, hint, e);
    }

    /** Whether no connection of the pool came free in time, or none could be made where no Neo4j speaks. */
    static boolean timedOutInPool(Neo4jException e) {
        return e instanceof ClientException
                && POOL.matcher(String.valueOf(e.getMessage())).find();
    }
}
