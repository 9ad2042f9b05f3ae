package org.ascribe.graph;

import java.util.concurrent.TimeUnit;
import org.ascribe.failure.Failure;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.exceptions.Neo4jException;

/** Sets up the driver of Neo4j. */
final class Drivers {
    private Drivers() {}

    /**
     * One with the patience of the connection; its first query connects.
     *
     * @throws Failure of kind USAGE if the address is none
     */
    static Driver open(Connection connection) {
        Connection.Budget budget = connection.budget();
        Config config = Config.builder()
                .withConnectionTimeout(budget.connect().toMillis(), TimeUnit.MILLISECONDS)
                .withConnectionAcquisitionTimeout(budget.acquire().toMillis(), TimeUnit.MILLISECONDS)
                .withMaxTransactionRetryTime(budget.retry().toMillis(), TimeUnit.MILLISECONDS)
                .withMaxConnectionPoolSize(budget.poolSize())
                .withConnectionLivenessCheckTimeout(1, TimeUnit.MINUTES)
                .withUserAgent("ascribe")
                .withTelemetryDisabled(true)
                .build();
        try {
            return GraphDatabase.driver(
                    connection.uri(), AuthTokens.basic(connection.user(), connection.password()), config);
        } catch (IllegalArgumentException | Neo4jException e) {
            throw Failure.of(
                    Failure.Kind.USAGE,
                    "Not an address of a Neo4j: " + connection.uri(),
                    "Use neo4j://HOST:7687, neo4j+s://HOST or bolt://HOST:7687",
                    e);
        }
    }
}
