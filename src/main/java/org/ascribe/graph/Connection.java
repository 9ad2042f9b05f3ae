package org.ascribe.graph;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How to reach a Neo4j.
 *
 * @param uri {@code neo4j://}, {@code neo4j+s://}, {@code bolt://} and their variants
 * @param user user name
 * @param password password, never printed
 * @param database name of the database, or null for the user's home database
 * @param budget how long to wait for it
 */
public record Connection(
        URI uri, String user, String password, @Nullable String database, Budget budget) {

    /**
     * How long to wait.
     *
     * @param connect for a TCP connection
     * @param acquire for a connection of the pool
     * @param retry for a transaction that may be tried again
     * @param transaction for one transaction
     * @param poolSize connections at most
     */
    public record Budget(Duration connect, Duration acquire, Duration retry, Duration transaction, int poolSize) {
        private static final Duration LONG = Duration.ofMinutes(2);

        /**
         * For answering people over HTTP: short. With two seconds for trying again, the driver went on for three and a half,
         * as it counts before it waits.
         */
        public static final Budget API = new Budget(
                Duration.ofSeconds(1), Duration.ofSeconds(2), Duration.ofSeconds(1), Duration.ofSeconds(5), 20);
        /** For loading and for the command line: patient. */
        public static final Budget LOADER =
                new Budget(Duration.ofSeconds(5), Duration.ofSeconds(10), Duration.ofSeconds(30), LONG, 4);

        /** Whether it is for work on much or all of the graph, not for an answer that somebody waits for. */
        boolean forAll() {
            return transaction.compareTo(LONG) >= 0;
        }
    }

    /** The same with another patience. */
    public Connection within(Budget other) {
        return new Connection(uri, user, password, database, other);
    }

    @Override
    public String toString() {
        return uri + " as " + user;
    }
}
