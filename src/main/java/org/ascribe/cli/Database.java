package org.ascribe.cli;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.ascribe.embedded.EmbeddedNeo4j;
import org.ascribe.embedded.Home;
import org.ascribe.embedded.RunFile;
import org.ascribe.failure.Failure;
import org.ascribe.graph.Connection;
import org.ascribe.graph.Graph;
import org.ascribe.graph.SchemaManager;
import org.jspecify.annotations.Nullable;

/** The graph for one command: a remote Neo4j, that of a running {@code up}, or one started for the command. */
final class Database implements AutoCloseable {
    /** For commands that ask: gives up on a database that does not answer well within 15 seconds. */
    static final Connection.Budget ASKING = new Connection.Budget(
            Duration.ofSeconds(4), Duration.ofSeconds(8), Duration.ofSeconds(4), Duration.ofSeconds(60), 4);

    private final Graph graph;
    /** Its folder, if it is on this machine as far as we know. */
    private final @Nullable Home home;

    private final @Nullable EmbeddedNeo4j embedded;
    /** From the start where it is there for one command alone: whoever serves still answers on a full disk. */
    private final @Nullable FullDisk watched;

    private final OnInterrupt end;

    private Database(
            Connection connection, @Nullable Home home, @Nullable EmbeddedNeo4j embedded, @Nullable FullDisk watched) {
        this.graph = Graph.open(connection);
        this.home = home;
        this.embedded = embedded;
        this.watched = watched;
        // Last: it may be called from then on, when all that it stops must be there.
        this.end = new OnInterrupt(this::stop);
    }

    /**
     * Opens it for a command that asks.
     *
     * @throws Failure if it cannot be reached, or nothing was ever loaded
     */
    static Database toAsk(CommonOptions options) {
        return open(options, ASKING, true);
    }

    /**
     * Opens it for a command that reads all of it, which takes its time.
     *
     * @throws Failure if it cannot be reached, or nothing was ever loaded
     */
    static Database toReadAll(CommonOptions options) {
        return open(options, Connection.Budget.LOADER, true);
    }

    /** Opens it for a command that writes; an embedded one is made if there is none. */
    static Database toWrite(CommonOptions options) {
        return open(options, Connection.Budget.LOADER, false);
    }

    /** Whether one runs that need only be connected to: a remote one, or that of an {@code ascribe up}. */
    static boolean isRunning(CommonOptions options) {
        return remote(options) != null || RunFile.of(options.home()).isPresent();
    }

    /** Whether there is one that could be asked: a remote one, or an embedded one with something in it. */
    static boolean isThere(CommonOptions options) {
        return remote(options) != null || options.home().exists();
    }

    /**
     * Checks that there is one that could be asked.
     *
     * @throws Failure of kind INPUT if nothing was ever loaded into the folder
     */
    static void check(CommonOptions options) {
        if (!isThere(options)) {
            throw Failure.of(
                    Failure.Kind.INPUT,
                    "There is no data in " + options.home().folder() + " yet",
                    "Start with ascribe up, or choose another folder with --data or a Neo4j with --uri");
        }
    }

    /**
     * Opens it for a server, which is the one process that others then meet.
     *
     * @param check what else must hold before anything is started
     * @throws Failure of kind IN_USE if another one serves that folder already
     */
    static Database toServe(CommonOptions options, int boltPort, Runnable check) {
        URI uri = remote(options);
        if (uri != null) {
            check.run();
            return reached(new Credentials(options, System.getenv()).connection(uri, Connection.Budget.LOADER), null);
        }
        Home home = options.home();
        RunFile.of(home).ifPresent(running -> {
            throw Failure.of(
                    Failure.Kind.IN_USE,
                    "ascribe up runs on " + home.folder() + " already, as process " + running.pid() + ": "
                            + running.http(),
                    "Use that one, stop it, or choose another folder with --data");
        });
        check.run();
        return start(home, boltPort, Connection.Budget.LOADER, options, true);
    }

    private static Database open(CommonOptions options, Connection.Budget budget, boolean mustExist) {
        URI uri = remote(options);
        if (uri != null) {
            Database there = reached(new Credentials(options, System.getenv()).connection(uri, budget), null);
            return mustExist ? there.ofThisVersion() : there;
        }
        Home home = options.home();
        Optional<RunFile> running = RunFile.of(home);
        if (running.isPresent()) {
            return reached(EmbeddedNeo4j.connection(home, running.get(), budget), home);
        }
        if (mustExist) {
            check(options);
        }
        return start(home, 0, budget, options, false);
    }

    private static @Nullable URI remote(CommonOptions options) {
        return new Credentials(options, System.getenv()).uri();
    }

    private static Database start(
            Home home, int boltPort, Connection.Budget budget, CommonOptions options, boolean serves) {
        options.progress("Starting Neo4j in " + home.folder());
        EmbeddedNeo4j embedded = EmbeddedNeo4j.start(home, boltPort);
        Database database =
                new Database(embedded.connection(budget), home, embedded, serves ? null : FullDisk.of(home));
        if (new SchemaManager(database.graph).isOfEarlierVersion()) {
            options.progress("Bringing up the database of an earlier version");
            new SchemaManager(database.graph).apply();
        }
        return database;
    }

    /** One elsewhere is not written to by a command that asks. */
    private Database ofThisVersion() {
        boolean earlier;
        try {
            earlier = new SchemaManager(graph).isOfEarlierVersion();
        } catch (Failure e) {
            close();
            throw e;
        }
        if (earlier) {
            close();
            throw Failure.of(
                    Failure.Kind.INPUT,
                    "An earlier version of Ascribe has filled this database",
                    "Bring it up with ascribe schema apply");
        }
        return this;
    }

    private static Database reached(Connection connection, @Nullable Home home) {
        Database database = new Database(connection, home, null, null);
        if (!connection.budget().equals(ASKING)) {
            // The patience of a loader is for a database that is there: find out first.
            try {
                database.graph.verify();
            } catch (Failure e) {
                database.close();
                throw e;
            }
        }
        return database;
    }

    /** The graph in it. */
    Graph graph() {
        return graph;
    }

    /** How it was reached. */
    Connection connection() {
        return graph.connection();
    }

    /** Checks that there is room for more, if its folder is known: a database elsewhere looks after its own disk. */
    void checkSpace() {
        if (home != null) {
            home.checkSpaceToWrite();
        }
    }

    /** Whether it lives in this process. */
    boolean isEmbedded() {
        return embedded != null;
    }

    @Override
    public void close() {
        end.close();
    }

    private void stop() {
        graph.close();
        if (embedded != null && home != null) {
            try (FullDisk _ = watched == null ? FullDisk.of(home) : watched) {
                embedded.close();
            }
        }
    }
}
