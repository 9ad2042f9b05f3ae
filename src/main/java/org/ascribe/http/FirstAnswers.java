package org.ascribe.http;

import com.sun.management.OperatingSystemMXBean;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.ascribe.answer.EntityRef;
import org.ascribe.failure.Failure;
import org.ascribe.graph.Connection;
import org.ascribe.graph.Graph;
import org.ascribe.query.Entities;
import org.ascribe.query.EntityCard;
import org.ascribe.query.Overview;
import org.ascribe.schema.NodeKind;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks for what people look at first whenever the data have changed, so that the database has planned it by then. Planning takes
 * longer than answering, depends on how much there is, and is lost where a request that waits for it runs out of time.
 */
@Singleton
public final class FirstAnswers {
    private static final Logger LOG = LoggerFactory.getLogger(FirstAnswers.class);

    /** How long a request is tried again; clients commonly give up after half a minute. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    /** How long after that other questions may still have to be planned. */
    private static final Duration SOON = Duration.ofSeconds(30);

    /** How often to look whether the machine has something else to do, and how much of it may be taken where it has not. */
    private static final Duration LOOK = Duration.ofSeconds(1);

    private static final double QUIET = 0.3;

    private static final List<NodeKind> LOOKED_AT = List.of(NodeKind.ACTOR, NodeKind.STATE, NodeKind.OPERATION);

    private final Graph graph;
    private final Duration patience;
    private final CountDownLatch visited = new CountDownLatch(1);
    private volatile boolean expected;
    private volatile boolean begun;
    private volatile long planned;
    private final AtomicReference<@Nullable String> due = new AtomicReference<>();
    private volatile FutureTask<@Nullable Void> asking = new FutureTask<>(() -> {}, null);

    @Inject
    FirstAnswers(Graph graph) {
        this(graph, PATIENCE);
    }

    FirstAnswers(Graph graph, Duration patience) {
        this.graph = graph;
        this.patience = patience;
        asking.run();
    }

    /** Says that it will be begun with: a server listens before it is ready, and whoever asks by then is early, too. */
    public void expect() {
        expected = true;
    }

    /** Does so from now on: until a server is ready, it has better things to do. */
    public void begin() {
        begun = true;
        prepare("");
    }

    /**
     * Begins with it and comes back at once; once more after that where the data have changed meanwhile.
     *
     * @param version tells these data from others
     */
    void prepare(String version) {
        if (begun && due.getAndSet(version) == null) {
            FutureTask<@Nullable Void> task = new FutureTask<>(this::ask, null);
            asking = task;
            Thread.startVirtualThread(task);
        }
    }

    /**
     * Answers a request, and once more where it ran out of its time beside this or soon after: both may have waited for the same
     * plans, or for the same processor, and what the database has planned for the first time it need not plan for the next.
     *
     * @param answer reads the answer from the database
     * @throws Failure as reading does; one that ran out of its time again and again hears that it is too early
     */
    <T> T after(Supplier<T> answer) {
        visited.countDown();
        long until = System.nanoTime() + patience.toNanos();
        while (true) {
            boolean beside = isNew();
            try {
                return answer.get();
            } catch (Failure failure) {
                if (failure.kind() != Failure.Kind.TIMEOUT || !(beside || isNew())) {
                    throw failure;
                }
                long left = until - System.nanoTime();
                if (left < 0) {
                    throw notYet(failure);
                }
                await(asking, left);
            }
        }
    }

    /** It need not be the question that takes too long, and the same one may be quick later. */
    private static Failure notYet(Failure timeout) {
        return Failure.of(
                Failure.Kind.OVERLOADED,
                "The server has just started, or its data have just changed, and it is not up to this yet",
                "Try again in some seconds",
                timeout);
    }

    /** Whether these data have been there for so short a time that much may not be planned yet. */
    private boolean isNew() {
        return (expected && !begun) || !asking.isDone() || (begun && System.nanoTime() - planned < SOON.toNanos());
    }

    private static void await(Future<@Nullable Void> task, long nanos) {
        try {
            task.get(nanos, TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            LOG.debug("The first answers are not planned yet", e);
        }
    }

    private void ask() {
        String version;
        do {
            version = due.get();
            try {
                awaitVisitOrQuiet();
                List<EntityRef> parties = new ArrayList<>();
                ask(patient -> new Overview(patient)
                        .of(null).parties().stream().map(Overview.Party::entity).forEach(parties::add));
                visited.await();
                ask(patient -> cards(patient, parties));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            LOG.info("The first answers are planned");
            planned = System.nanoTime();
        } while (!due.compareAndSet(version, null));
    }

    private void ask(Consumer<Graph> questions) {
        // Nobody waits for this, so it may take the time of a load.
        try (Graph patient = graph.within(Connection.Budget.LOADER)) {
            questions.accept(patient);
        } catch (RuntimeException e) {
            // Nobody asked for it: those who do hear of it, if it is still so.
            LOG.debug("The first answers could not be planned", e);
        }
    }

    /** Until somebody comes, commands that ask the database have the machine to themselves. */
    private void awaitVisitOrQuiet() throws InterruptedException {
        var machine = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        machine.getCpuLoad(); // the next one is that of the time since
        while (!visited.await(LOOK.toMillis(), TimeUnit.MILLISECONDS) && machine.getCpuLoad() > QUIET) {
            LOG.debug("The machine has something else to do");
        }
    }

    /** Of each kind the one that most is said of, or any: how its card is planned depends on the kind alone. */
    private static void cards(Graph graph, List<EntityRef> parties) {
        Entities entities = new Entities(graph);
        for (NodeKind kind : LOOKED_AT) {
            Stream.concat(
                            parties.stream().filter(party -> party.kind() == kind),
                            entities.of(Set.of(kind), null, 0, 1).items().stream()
                                    .map(Entities.Listed::entity))
                    .findFirst()
                    .ifPresent(entity -> EntityCard.over(graph).of(entity.id()));
        }
    }
}
