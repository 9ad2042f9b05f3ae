package org.ascribe.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.ascribe.Neo4j5;
import org.ascribe.TestGraph;
import org.ascribe.failure.Failure;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.exceptions.TransientException;

/** What people are told when the database really fails. */
@Neo4j5.Too
class FailuresTest {
    /** Gives up after a second, and at once what could be tried again. */
    private static final Connection.Budget ONCE = new Connection.Budget(
            Duration.ofSeconds(2), Duration.ofSeconds(4), Duration.ZERO, Duration.ofSeconds(1), 4);

    private static final Duration BOUND = Duration.ofSeconds(15);
    private static final String ENDLESS = "UNWIND range(1, 100000000000) AS x RETURN sum(x) AS sum";

    private Graph graph;

    @BeforeEach
    void open() {
        graph = TestGraph.empty().within(ONCE);
        graph.write("CREATE (:Ascribe {id: 'a'}), (:Ascribe {id: 'b'})", Map.of());
    }

    @AfterEach
    void close() {
        graph.close();
    }

    @Test
    void aQuestionThatTakesTooLongShouldAskForLess() {
        Failure failure = failure(() -> graph.read(ENDLESS, Map.of()));
        assertThat(failure.kind()).isEqualTo(Failure.Kind.TIMEOUT);
        assertThat(failure).hasMessage("The question took longer than 1 s");
        assertThat(failure.hint()).contains("name an entity");
    }

    /** The driver fails in closing with what it has failed with before, and Java will not note that beside itself. */
    @Test
    void whatFailsAgainInClosingIsToldAsWhatItIs() {
        TransientException gone =
                new TransientException("Neo.TransientError.General.DatabaseUnavailable", "The database is unavailable");
        Failure failure = failure(() -> graph.reading(() -> {
            gone.addSuppressed(gone);
            return true;
        }));
        assertThat(failure.kind()).isEqualTo(Failure.Kind.UNREACHABLE);
    }

    @Test
    void aStepOfWritingThatTakesTooLongIsNoQuestion() {
        Failure failure = failure(() -> graph.write(ENDLESS, Map.of()));
        assertThat(failure.kind()).isEqualTo(Failure.Kind.TIMEOUT);
        assertThat(failure).hasMessage("A step of writing took longer than 1 s");
        assertThat(failure.hint()).contains("Run the same command again", "--batch-size");
    }

    @Test
    void whoWaitsForALockIsToldInTheEnd() throws Exception {
        CountDownLatch held = new CountDownLatch(1);
        CountDownLatch over = new CountDownLatch(1);
        try (Graph patient = graph.within(Connection.Budget.LOADER);
                ExecutorService other = Executors.newVirtualThreadPerTaskExecutor()) {
            other.execute(() -> patient.write(steps("a", "b", () -> {
                held.countDown();
                await(over);
            })));
            await(held);

            long start = System.nanoTime();
            Failure failure = failure(() -> graph.write(List.of(touch("a"))));
            Duration waited = Duration.ofNanos(System.nanoTime() - start);
            over.countDown();

            assertThat(failure.kind()).isIn(Failure.Kind.TIMEOUT, Failure.Kind.OVERLOADED);
            assertThat(failure).hasMessageContaining("A step of writing");
            assertThat(waited).isLessThan(BOUND);
        }
    }

    @Test
    void writersThatWaitForEachOtherAreToldSo() throws Exception {
        CyclicBarrier both = new CyclicBarrier(2);
        try (Graph patient = graph.within(new Connection.Budget(
                        Duration.ofSeconds(2), Duration.ofSeconds(4), Duration.ZERO, Duration.ofSeconds(60), 4));
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            CompletableFuture<Throwable> one = writing(patient, both, threads, "a", "b");
            CompletableFuture<Throwable> two = writing(patient, both, threads, "b", "a");

            List<Throwable> failures = Stream.of(one.get(), two.get())
                    .filter(Failure.class::isInstance)
                    .toList();

            assertThat(failures).singleElement().isInstanceOfSatisfying(Failure.class, failure -> {
                assertThat(failure.kind()).isEqualTo(Failure.Kind.OVERLOADED);
                assertThat(failure).hasMessageContaining("waited for each other");
                assertThat(failure.hint()).contains("run the same again");
            });
        }
    }

    @Test
    void whatWouldBeDoubledIsSaid() {
        new SchemaManager(graph).apply();
        Failure failure = failure(() -> graph.write("CREATE (:Ascribe {id: 'a'})", Map.of()));
        assertThat(failure.kind()).isEqualTo(Failure.Kind.INPUT);
        assertThat(failure).hasMessageContaining("already exists");
        assertThat(failure.hint()).contains("another program");
    }

    @Test
    void aConstraintThatTheDataBreakSaysHowToGoOn() {
        graph.command("DROP CONSTRAINT ascribe_id IF EXISTS");
        graph.write("CREATE (:Ascribe {id: 'a'})", Map.of());
        Failure failure = failure(
                () -> graph.command(CypherFiles.statements("schema.cypher").getFirst()));
        TestGraph.empty();
        new SchemaManager(graph).apply();
        assertThat(failure.kind()).isEqualTo(Failure.Kind.INPUT);
        assertThat(failure.hint()).contains("ascribe schema");
    }

    @Test
    void aMissingIndexIsNoDefectOfTheProgram() {
        graph.command("DROP INDEX ascribe_named IF EXISTS");
        Failure failure = failure(() -> graph.read(
                "CALL db.index.fulltext.queryNodes('ascribe_named', 'panda') YIELD node RETURN node", Map.of()));
        new SchemaManager(graph).apply();
        assertThat(failure.kind()).isEqualTo(Failure.Kind.INPUT);
        assertThat(failure.hint()).contains("ascribe schema apply");
    }

    @Test
    void whatTheDatabaseDoesNotUnderstandNamesTheVersionsThatDo() {
        Failure failure = failure(() -> graph.read("RETRUN 1", Map.of()));
        assertThat(failure.kind()).isEqualTo(Failure.Kind.INTERNAL);
        assertThat(failure.hint()).contains("5.26");
    }

    private static CompletableFuture<Throwable> writing(
            Graph graph, CyclicBarrier both, ExecutorService threads, String first, String second) {
        return CompletableFuture.supplyAsync(
                () -> catchThrowableOfType(Throwable.class, () -> graph.write(steps(first, second, () -> await(both)))),
                threads);
    }

    /** A transaction of two steps, between which something happens. */
    private static Iterable<Statement> steps(String first, String second, Runnable between) {
        return () -> Stream.of(touch(first), touch(second))
                .peek(statement -> {
                    if (statement.parameters().containsValue(second)) {
                        between.run();
                    }
                })
                .iterator();
    }

    private static Statement touch(String id) {
        return new Statement("MATCH (n:Ascribe {id: $id}) SET n.touched = true RETURN n.id", Map.of("id", id));
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
            throw new AssertionError(e);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static Failure failure(ThrowingCallable work) {
        return catchThrowableOfType(Failure.class, work);
    }
}
