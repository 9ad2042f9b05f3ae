import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnectorInternalSettings;
import org.neo4j.harness.Neo4j;
import org.neo4j.harness.Neo4jBuilders;

/** Neo4j in a process of its own, without authentication: prints its Bolt address, and ends when its input does. */
final class Server {
    private static final Duration STOP = Duration.ofMillis(200);

    private Server() {}

    /** Runs it in a folder of its own within the given one, which it removes. */
    public static void main(String[] arguments) throws IOException {
        try (Neo4j neo4j = Neo4jBuilders.newInProcessBuilder(Path.of(arguments[0]))
                .withDisabledServer()
                .withConfig(GraphDatabaseSettings.udc_enabled, false)
                // Otherwise a stop waits ten seconds for connections that nobody uses any more.
                .withConfig(BoltConnectorInternalSettings.thread_pool_shutdown_wait_time, STOP)
                .withConfig(BoltConnectorInternalSettings.connection_shutdown_wait_time, STOP)
                .withConfig(GraphDatabaseSettings.shutdown_transaction_end_timeout, STOP)
                .build()) {
            System.out.println(neo4j.boltURI());
            System.in.transferTo(OutputStream.nullOutputStream());
        }
    }
}
