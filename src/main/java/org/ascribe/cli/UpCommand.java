package org.ascribe.cli;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.ascribe.embedded.Ports;
import org.ascribe.embedded.RunFile;
import org.ascribe.failure.Failure;
import org.ascribe.graph.Connection;
import org.ascribe.graph.Graph;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ascribe up}: the database with its data, and the server on top of it, until it is stopped. */
@Command(
        name = "up",
        description = {
            "Start the database, load the bundled data if it is not there, and serve the explorer and the API.",
            "Other commands on the same folder then use this database."
        },
        footer = {
            "",
            "Examples:",
            "  ascribe up",
            "  ascribe up --port 0 --bolt-port 0 --data /tmp/try",
            "  ascribe up --uri neo4j+s://example.databases.neo4j.io --user neo4j --password-file secret"
        })
final class UpCommand implements Callable<Integer> {
    private static final Logger LOG = LoggerFactory.getLogger(UpCommand.class);

    private final CommonOptions common;

    @Option(names = "--port", paramLabel = "PORT", description = "Port of the web page and the API (8080; 0: any).")
    private int port = 8080;

    @Option(names = "--bolt-port", paramLabel = "PORT", description = "Port of the database (7687; 0: any).")
    private int boltPort = 7687;

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            description = "Address to serve on (127.0.0.1). Any other one needs --insecure.")
    private String host = "127.0.0.1";

    @Option(names = "--insecure", description = "Serve to anyone who reaches that address, without a password.")
    private boolean insecure;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    UpCommand(CommonOptions common) {
        this.common = common;
    }

    @Override
    public Integer call() throws InterruptedException {
        InetAddress address = address();
        try (Database database = Database.toServe(common, boltPort, () -> Ports.check(address, port, "--port"))) {
            serve(database);
        }
        return ExitCode.OK;
    }

    private InetAddress address() {
        try {
            InetAddress address = InetAddress.getByName(host);
            if (!address.isLoopbackAddress()) {
                checkInsecure();
            }
            return address;
        } catch (UnknownHostException e) {
            throw Failure.of(
                    Failure.Kind.USAGE, "No such address: " + host, "Give --host an address of this machine", e);
        }
    }

    private void checkInsecure() {
        if (!insecure) {
            throw Failure.of(
                    Failure.Kind.USAGE,
                    "Serving on " + host + " would let others than this machine in",
                    "Add --insecure if all who can reach it may read the data");
        }
        common.progress("Warning: everyone who reaches " + host + " can read the data");
    }

    private void serve(Database database) throws InterruptedException {
        LOG.info("The database is open");
        Graph graph = Graph.open(database.connection().within(Connection.Budget.API));
        Server server = Server.prepare(host, port, graph);
        try (OnInterrupt _ = new OnInterrupt(() -> stop(database, server, graph))) {
            new BundledData(common, database.graph()).bringIn(server::validator);
            LOG.info("The data are in");
            server.start();
            LOG.info("The server listens");
            if (database.isEmbedded()) {
                RunFile.ofThisProcess(server.address(), database.connection().uri())
                        .write(common.home());
            }
            new Welcome(common, spec.commandLine().getOut()).print(server.address(), database);
            new CountDownLatch(1).await();
        }
    }

    private void stop(Database database, Server server, Graph graph) {
        if (database.isEmbedded()) {
            RunFile.remove(common.home());
        }
        server.close();
        graph.close();
    }
}
