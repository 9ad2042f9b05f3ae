package org.ascribe.load.record;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.ascribe.failure.Failure;
import org.ascribe.failure.Patience;
import org.ascribe.graph.CypherFiles;
import org.ascribe.graph.Graph;
import org.ascribe.graph.Holder;
import org.ascribe.graph.Machine;
import org.ascribe.graph.Row;
import org.ascribe.graph.Statement;

/**
 * The right to load, held by one process at a time through a node of the graph: whoever has it reads, compares and writes, and
 * nobody gets in between. A thread renews it for as long as it is held; it ends by itself when its holder is gone, and at once if
 * that was a process of this machine.
 */
public final class Turn implements AutoCloseable {
    private static final Duration TERM = Duration.ofSeconds(60);
    private static final int RENEWALS_A_TERM = 4;
    private static final Duration FOREVER = Duration.ofDays(100_000);
    private static final Duration ANNOUNCED = Duration.ofMillis(1_500);
    private static final Duration LAST_RENEWAL = Duration.ofSeconds(2);

    private static final String TAKE = CypherFiles.read("turn/take.cypher");
    private static final String MAKE = CypherFiles.read("turn/make.cypher");
    private static final String RENEW = CypherFiles.read("turn/renew.cypher");
    private static final String FENCE = CypherFiles.read("turn/fence.cypher");
    private static final String RELEASE = CypherFiles.read("turn/release.cypher");

    private final Graph graph;
    private final Duration term;
    private final String holder = UUID.randomUUID().toString();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread renewal = Thread.ofVirtual().name("turn").unstarted(this::renewUntilClosed);
    private final long taken = System.nanoTime();
    private volatile boolean lost;
    private volatile boolean judgingDue;
    private long step;

    private Turn(Graph graph, Duration term) {
        this.graph = graph;
        this.term = term;
    }

    /**
     * Takes it.
     *
     * @param schema sees to the constraint that there is one such node only; called if there is none yet
     * @throws Failure of kind IN_USE if another process is loading
     */
    public static Turn take(Graph graph, Runnable schema) {
        return take(graph, schema, TERM);
    }

    /** The same with another time after which it ends, unless it is renewed; in whole seconds. */
    static Turn take(Graph graph, Runnable schema, Duration term) {
        Turn turn = new Turn(graph, term);
        if (!turn.tryTake("")) {
            Optional<Holder> before = Holder.of(graph);
            if (before.isEmpty()) {
                schema.run();
                graph.write(MAKE, Map.of());
            }
            if (!turn.tryTake(before.filter(Holder::isGone).map(Holder::id).orElse(""))) {
                throw turn.heldByAnother();
            }
        }
        turn.renewal.start();
        return turn;
    }

    /**
     * Takes it, and waits for as long as another process holds it.
     *
     * @param waiting told once whom it waits for, in plain words
     */
    public static Turn await(Graph graph, Runnable schema, Consumer<String> waiting) {
        return Patience.whileInUse(FOREVER, waiting, () -> take(graph, schema));
    }

    /** Whether judgements on who is the same are due in a graph, as a load has left it. */
    public static boolean isJudgingDue(Graph graph) {
        return Holder.of(graph).filter(Holder::toJudge).isPresent();
    }

    /** Whether judgements on who is the same are due, by this load or an earlier one that was cut off. */
    public boolean isJudgingDue() {
        return judgingDue;
    }

    /**
     * Fails early if it is known to be lost; a write would find out in any case.
     *
     * @throws Failure of kind IN_USE
     */
    public void check() {
        if (lost) {
            throw lost();
        }
    }

    /**
     * Waits, if need be, until all readers know that a load is under way: they ask once a second. To be called before a part of a
     * dataset is written that can be seen without the rest.
     */
    public void announce() {
        long left = ANNOUNCED.toNanos() - (System.nanoTime() - taken);
        if (left > 0) {
            Patience.pause(Duration.ofNanos(left));
        }
    }

    /**
     * Writes in one transaction, which stands only if this is still the holder. It may be tried again, also when it is not known
     * whether it has got through; it never does so twice.
     *
     * @param statements see {@link Graph#write(Iterable)}
     * @throws Failure of kind IN_USE if it had run out and another process took it
     */
    public synchronized void write(Iterable<Statement> statements, Judging judging) {
        Map<String, Object> parameters =
                Map.of("holder", holder, "step", step, "seconds", term.toSeconds(), "marks", judging.marks());
        if (!stands(statements, new Statement(FENCE, parameters)) && !gotThrough()) {
            throw lost();
        }
        step++;
        judgingDue = judging == Judging.DUE || (judging == Judging.AS_BEFORE && judgingDue);
    }

    /** Whether it is written; who was held up for so long that the database gave up has mostly lost the turn as well. */
    private boolean stands(Iterable<Statement> statements, Statement fence) {
        try {
            return graph.writeIf(statements, fence);
        } catch (Failure e) {
            if (e.kind() == Failure.Kind.TIMEOUT
                    && Holder.of(graph).filter(now -> !now.id().equals(holder)).isPresent()) {
                return false;
            }
            throw e;
        }
    }

    /** Writes what has no bearing on who is the same. */
    public void write(List<Statement> statements) {
        write(statements, Judging.AS_BEFORE);
    }

    /** Gives it back; whoever comes while another thread does so waits until it is done. */
    @Override
    public synchronized void close() {
        if (closed.getCount() == 0) {
            return;
        }
        closed.countDown();
        try {
            renewal.join(LAST_RENEWAL);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        graph.write(List.of(new Statement(RELEASE, Map.of("holder", holder))));
    }

    private void renewUntilClosed() {
        Map<String, Object> parameters = Map.of("holder", holder, "seconds", term.toSeconds());
        try {
            while (!lost && !closed.await(term.toMillis() / RENEWALS_A_TERM, TimeUnit.MILLISECONDS)) {
                renew(parameters);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void renew(Map<String, Object> parameters) {
        try {
            lost = graph.write(RENEW, parameters).rows().isEmpty();
        } catch (Failure | IllegalStateException e) {
            // Not reached or closed: the next try or the next write finds out.
        }
    }

    private boolean tryTake(String gone) {
        Map<String, Object> parameters = Map.of(
                "holder", holder,
                "host", Machine.host(),
                "machine", Machine.id(),
                "pid", ProcessHandle.current().pid(),
                "gone", gone,
                "seconds", term.toSeconds());
        List<Row> taken = graph.write(TAKE, parameters).rows();
        judgingDue = taken.stream().anyMatch(row -> Boolean.TRUE.equals(row.get("toJudge")));
        return !taken.isEmpty();
    }

    private boolean gotThrough() {
        return Holder.of(graph)
                .filter(now -> holder.equals(now.id()) && now.step() == step + 1)
                .isPresent();
    }

    private Failure heldByAnother() {
        return Failure.of(
                Failure.Kind.IN_USE,
                "Another process is loading into this database" + other(": "),
                "Wait until it is done (--wait does); if it has died, its claim ends by itself within a minute");
    }

    private Failure lost() {
        return Failure.of(
                Failure.Kind.IN_USE,
                "This command has lost its turn, because it was held up for a minute; what it was about to write is not in"
                        + other("; now it is the turn of "),
                "Run the same command again to go on");
    }

    private String other(String before) {
        return Holder.of(graph)
                .filter(now -> !now.id().isEmpty())
                .map(now -> before + "process " + now.pid() + " on " + now.host() + ", since " + now.since())
                .orElse("");
    }
}
