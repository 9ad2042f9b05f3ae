package org.ascribe.embedded;

import java.net.URI;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.logging.log4j.status.StatusLogger;
import org.ascribe.graph.Connection;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/** A Neo4j inside this process: its data in a folder, Bolt on loopback, a password. */
public final class EmbeddedNeo4j implements AutoCloseable {
    /** The one user there is. */
    public static final String USER = "neo4j";

    /** The one database for data there is. */
    public static final String DATABASE = "neo4j";

    /** Room to start, which those who only ask need as well. */
    private static final long SPACE_TO_START = 16_000_000;

    /** It would recommend an option of the JVM to everybody; kept, or the level would be lost with it. */
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    private final FolderLock lock;
    private final DatabaseManagementService service;
    private final URI bolt;
    private final String password;

    private EmbeddedNeo4j(FolderLock lock, DatabaseManagementService service, URI bolt, String password) {
        this.lock = lock;
        this.service = service;
        this.bolt = bolt;
        this.password = password;
    }

    /**
     * Starts it; its folder is made if it is not there.
     *
     * @param boltPort port on loopback, 0 for any free one
     * @throws org.ascribe.failure.Failure if the folder or the port is in use, the folder cannot be used, or its disk is full
     */
    public static EmbeddedNeo4j start(Home home, int boltPort) {
        FolderLock lock = FolderLock.take(home);
        try {
            home.checkSpace(SPACE_TO_START);
            Ports.check(boltPort, "--bolt-port");
            return start(home, boltPort, lock);
        } catch (RuntimeException e) {
            lock.close();
            throw StartFailures.of(e, home, boltPort);
        }
    }

    private static EmbeddedNeo4j start(Home home, int boltPort, FolderLock lock) {
        LUCENE.setLevel(Level.SEVERE);
        DatabaseManagementService service = new DatabaseManagementServiceBuilder(home.database())
                .setConfig(Settings.of(boltPort))
                .build();
        // A full disk would be told by hundreds of lines on what cannot be logged any more.
        StatusLogger.getLogger().getFallbackListener().setLevel(org.apache.logging.log4j.Level.OFF);
        try {
            StartFailures.check(service);
            return new EmbeddedNeo4j(lock, service, bolt(service), Password.establish(home, service));
        } catch (RuntimeException e) {
            service.shutdown();
            throw e;
        }
    }

    private static URI bolt(DatabaseManagementService service) {
        int port = ((GraphDatabaseAPI) service.database(DATABASE))
                .getDependencyResolver()
                .resolveDependency(ConnectorPortRegister.class)
                .getLocalAddress(ConnectorType.BOLT)
                .getPort();
        return URI.create("bolt://127.0.0.1:" + port);
    }

    /** Address of its Bolt server. */
    public URI bolt() {
        return bolt;
    }

    /** How to reach it. */
    public Connection connection(Connection.Budget budget) {
        return new Connection(bolt, USER, password, DATABASE, budget);
    }

    /** How to reach the one that another process runs on a folder. */
    public static Connection connection(Home home, RunFile running, Connection.Budget budget) {
        return new Connection(running.bolt(), USER, Password.read(home), DATABASE, budget);
    }

    @Override
    public void close() {
        service.shutdown();
        lock.close();
    }
}
