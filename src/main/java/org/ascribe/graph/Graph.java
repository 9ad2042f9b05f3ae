package org.ascribe.graph;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.ascribe.failure.Failure;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Query;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.exceptions.Neo4jException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A Neo4j database: queries in managed transactions, results as plain values. Thread-safe; open one a process. */
public final class Graph implements AutoCloseable {
    /** What transactions of the work at hand carry as metadata, so that the database's own log tells whose they are. */
    public static final ScopedValue<Map<String, String>> METADATA = ScopedValue.newInstance();

    /** Rows that may be on their way to a reader before it asks for more: with the 1,000 of the driver it waits most of the time. */
    private static final int ROWS = 10_000;

    private static final String PING = CypherFiles.read("database/ping.cypher");
    private static final Logger LOG = LoggerFactory.getLogger(Graph.class);

    private final Connection connection;
    private final Driver driver;
    private final Bookmarks bookmarks;
    /** What is put before each query. */
    private final String mode;

    private final AtomicInteger inUse = new AtomicInteger();
    private final AtomicLong timedOut = new AtomicLong();
    /** Where the work at hand reads, if in a transaction of its own. */
    private final ScopedValue<TransactionContext> reading = ScopedValue.newInstance();

    private Graph(Connection connection, Driver driver, Bookmarks bookmarks, String mode) {
        this.connection = connection;
        this.driver = driver;
        this.bookmarks = bookmarks;
        this.mode = mode;
    }

    /** Opens without connecting: the first query does. */
    public static Graph open(Connection connection) {
        return open(connection, new Bookmarks(Set.of()));
    }

    /** Opens the same with another patience; each of both reads what the other has written, on any server of a cluster. */
    public Graph within(Connection.Budget budget) {
        return open(connection.within(budget), bookmarks);
    }

    static Graph open(Connection connection, Bookmarks bookmarks) {
        return new Graph(connection, Drivers.open(connection), bookmarks, "");
    }

    /** This one for having queries planned: they have no rows, and need not be planned when this one is asked. */
    public Graph planning() {
        return new Graph(connection, driver, bookmarks, "EXPLAIN ");
    }

    /** How it was opened. */
    public Connection connection() {
        return connection;
    }

    /** How its connections are used. The driver itself no longer tells, as of its version 6.2. */
    public PoolUse poolUse() {
        return new PoolUse(inUse.get(), connection.budget().poolSize(), timedOut.get());
    }

    /**
     * Runs a read-only query.
     *
     * @throws Failure if the database is not reachable, refuses or takes too long
     */
    public Table read(String cypher, Map<String, ?> parameters) {
        return reading.isBound()
                ? DriverValues.table(reading.get().run(query(cypher, parameters)))
                : reading(() -> read(cypher, parameters));
    }

    /**
     * Does work whose queries, by this thread, all go into one read-only transaction: that saves the ways to the database and
     * back between them, and the time that a transaction may take holds for them together. The work may be tried again.
     *
     * @throws Failure if the database is not reachable, refuses or takes too long
     */
    public <T> T reading(Supplier<T> work) {
        return inSession(
                ofReading(),
                session ->
                        session.executeRead(tx -> ScopedValue.where(reading, tx).call(work::get), transaction()));
    }

    /**
     * Runs a read-only query and hands over its rows one at a time, for answers that are too large to be held. It is not tried
     * again, because what has been handed over cannot be taken back.
     *
     * @throws Failure if the database is not reachable, refuses or takes too long
     */
    public void read(String cypher, Map<String, ?> parameters, Consumer<Row> rows) {
        inSession(ofReading(), session -> {
            try (Transaction tx = session.beginTransaction(transaction())) {
                tx.run(query(cypher, parameters)).forEachRemaining(row -> rows.accept(DriverValues.row(row)));
                return true;
            }
        });
    }

    /**
     * Runs queries that write, all in one transaction, which may be tried again.
     *
     * @param statements each is taken when the one before it is under way, so that making it and running that one go together
     * @throws Failure if the database is not reachable, refuses or takes too long
     */
    public void write(Iterable<Statement> statements) {
        inSession(Work.WRITING, session -> session.executeWrite(tx -> run(tx, statements), transaction()));
    }

    /** Their results are waited for by the next one, and in the end by the commit. */
    private TransactionContext run(TransactionContext tx, Iterable<Statement> statements) {
        statements.forEach(statement -> tx.run(query(statement.cypher(), statement.parameters())));
        return tx;
    }

    /**
     * Runs queries that write as {@link #write(Iterable)} does, and then one on whose answer it depends whether they stand:
     * without a row all is undone. Says whether they stand.
     */
    public boolean writeIf(Iterable<Statement> statements, Statement condition) {
        try {
            return inSession(
                    Work.WRITING,
                    session -> session.executeWrite(
                            tx -> {
                                if (!run(tx, statements)
                                        .run(query(condition.cypher(), condition.parameters()))
                                        .hasNext()) {
                                    throw new Undone();
                                }
                                return true;
                            },
                            transaction()));
        } catch (Undone e) {
            return false;
        }
    }

    /** Runs one query that writes and answers; see {@link #write(Iterable)}. */
    public Table write(String cypher, Map<String, ?> parameters) {
        return inSession(
                Work.WRITING,
                session -> session.executeWrite(
                        tx -> DriverValues.table(tx.run(query(cypher, parameters))), transaction()));
    }

    /** Runs a query outside managed transactions: schema changes and {@code CALL ... IN TRANSACTIONS}. */
    public void command(String cypher) {
        inSession(Work.COMMAND, session -> session.run(new Query(cypher)).consume());
    }

    /**
     * Checks that the database answers and lets the user in, without trying again.
     *
     * @throws Failure that says why not
     */
    public void verify() {
        inSession(Work.QUESTION, session -> session.run(PING).consume());
    }

    /** Says goodbye without waiting for the threads of the driver, which take a fifth of a second to end. */
    @Override
    public void close() {
        var _ = driver.closeAsync();
    }

    private Work ofReading() {
        return connection.budget().forAll() ? Work.READING : Work.QUESTION;
    }

    private <T> T inSession(Work kind, Function<Session, T> work) {
        SessionConfig.Builder config = SessionConfig.builder()
                .withDefaultAccessMode(kind.writes() ? AccessMode.WRITE : AccessMode.READ)
                .withFetchSize(ROWS)
                .withBookmarkManager(bookmarks.manager());
        if (connection.database() != null) {
            config.withDatabase(connection.database());
        }
        inUse.incrementAndGet();
        try (Session session = driver.session(config.build())) {
            return work.apply(session);
        } catch (Neo4jException e) {
            throw failure(e, kind);
        } catch (IllegalArgumentException e) {
            // What fails in closing as it has failed before cannot be noted beside itself: Java says so instead of what
            // it was.
            throw e.getCause() instanceof Neo4jException failed ? failure(failed, kind) : e;
        } finally {
            inUse.decrementAndGet();
        }
    }

    private Failure failure(Neo4jException e, Work kind) {
        if (Failures.timedOutInPool(e)) {
            timedOut.incrementAndGet();
        }
        if (Failures.lacksBookmarks(e)) {
            bookmarks.forget();
        }
        return Failures.of(e, connection, kind);
    }

    private TransactionConfig transaction() {
        return TransactionConfig.builder()
                .withTimeout(connection.budget().transaction())
                .withMetadata(metadata())
                .build();
    }

    private static Map<String, Object> metadata() {
        Map<String, Object> metadata = new LinkedHashMap<>();
        metadata.put("app", "ascribe");
        if (METADATA.isBound()) {
            metadata.putAll(METADATA.get());
        }
        return metadata;
    }

    private Query query(String cypher, Map<String, ?> parameters) {
        Map<String, Object> plain = new LinkedHashMap<>(parameters);
        LOG.atDebug()
                .addKeyValue("cypher", cypher)
                .addKeyValue("parameters", plain)
                .log("query");
        return new Query(mode + cypher, plain);
    }
}
