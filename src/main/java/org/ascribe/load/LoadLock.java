package org.ascribe.load;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ascribe.failure.Failure;
import org.ascribe.graph.Graph;
import org.ascribe.graph.Row;
import org.ascribe.graph.Statement;

/**
 * The right to load, held by one process at a time through a node of the graph. It expires when its holder stops renewing it;
 * a holder on this machine whose process is gone loses it at once.
 */
final class LoadLock implements AutoCloseable {
    private static final String FREE = """
            MERGE (l:AscribeLock {name: 'load'})
            SET l.touched = datetime()
            WITH l WHERE l.holder IS NULL OR l.expires < datetime() OR l.holder = $stale
            SET l.holder = $holder, l.host = $host, l.pid = $pid, l.since = datetime(),
                l.expires = datetime() + duration('PT60S')
            RETURN l.holder AS holder
            """;
    private static final String HOLDER =
            "MATCH (l:AscribeLock {name: 'load'}) RETURN l.holder AS holder, l.host AS host, l.pid AS pid,"
                    + " toString(l.since) AS since";
    /** Fails on division by zero when somebody else has taken it over, so that the batch is rolled back. */
    private static final String RENEW = """
            OPTIONAL MATCH (l:AscribeLock {name: 'load', holder: $holder})
            WITH l, 1 / CASE WHEN l IS NULL THEN 0 ELSE 1 END AS held
            SET l.expires = datetime() + duration('PT60S')
            """;

    private static final String RELEASE =
            "MATCH (l:AscribeLock {name: 'load', holder: $holder}) SET l.holder = null, l.expires = null";

    private final Graph graph;
    private final String holder = UUID.randomUUID().toString();

    private LoadLock(Graph graph) {
        this.graph = graph;
    }

    /**
     * Takes it.
     *
     * @throws Failure of kind IN_USE if another process is loading
     */
    static LoadLock take(Graph graph) {
        LoadLock lock = new LoadLock(graph);
        if (!lock.tryTake("") && !lock.tryTake(lock.deadHolder())) {
            throw lock.heldByAnother();
        }
        return lock;
    }

    /**
     * Goes on holding it after a while without a batch.
     *
     * @throws Failure of kind IN_USE if it had expired and another process has taken it
     */
    void keep() {
        if (!tryTake(holder)) {
            throw heldByAnother();
        }
    }

    /** The statement that renews it; put into each batch. */
    Statement renewal() {
        return new Statement(RENEW, Map.of("holder", holder));
    }

    @Override
    public void close() {
        graph.write(List.of(new Statement(RELEASE, Map.of("holder", holder))));
    }

    private Failure heldByAnother() {
        Row other = graph.read(HOLDER, Map.of()).rows().getFirst();
        return Failure.of(
                Failure.Kind.IN_USE,
                "Another process is loading into this database: process " + other.get("pid") + " on "
                        + other.get("host") + ", since " + other.get("since"),
                "Wait until it is done; if it has died, its claim ends by itself within a minute");
    }

    private boolean tryTake(String stale) {
        return !graph.write(
                        FREE,
                        Map.of(
                                "holder",
                                holder,
                                "host",
                                host(),
                                "pid",
                                ProcessHandle.current().pid(),
                                "stale",
                                stale))
                .rows()
                .isEmpty();
    }

    /** The holder, if it is a process of this machine that is no more; otherwise a name that nobody has. */
    private String deadHolder() {
        return graph.read(HOLDER, Map.of()).rows().stream()
                .filter(row -> host().equals(row.get("host")))
                .filter(row -> row.get("pid") instanceof Long pid
                        && ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isEmpty())
                .map(row -> String.valueOf(row.get("holder")))
                .findFirst()
                .orElse("");
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "localhost";
        }
    }
}
