package org.ascribe.load.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.ascribe.TestGraph;
import org.ascribe.failure.Failure;
import org.ascribe.graph.Graph;
import org.ascribe.graph.SchemaManager;
import org.ascribe.graph.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class TurnTest {
    private static final List<Statement> WRITE = List.of(new Statement("CREATE (:Heron)", Map.of()));

    private Graph graph;

    @BeforeEach
    void emptyGraph() {
        graph = TestGraph.empty();
    }

    @Test
    void isRenewedByTimeAndNotByWrites() {
        try (Turn turn = Turn.take(graph, this::schema, Duration.ofSeconds(1))) {
            Object first = expiry();
            long patience = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
            while (expiry().equals(first)) {
                assertThat(System.nanoTime()).as("renewed in time").isLessThan(patience);
                Thread.onSpinWait();
            }
            turn.check();
        }
    }

    @Test
    void whatIsWrittenAfterItWasLostIsUndoneAndSaidInPlainWords() {
        try (Turn turn = take()) {
            turn.write(WRITE);
            graph.write("MATCH (l:AscribeLock) SET l.holder = 'another', l.host = 'elsewhere', l.pid = 7", Map.of());
            assertThatThrownBy(() -> turn.write(WRITE))
                    .isInstanceOfSatisfying(
                            Failure.class, failure -> assertThat(failure.kind()).isEqualTo(Failure.Kind.IN_USE))
                    .hasMessageContaining("has lost its turn")
                    .hasMessageMatching(".* process 7 on elsewhere, since [-0-9]{10}T[:0-9]{8}Z")
                    .hasMessageNotContaining("zero");
        }
        assertThat(herons()).isEqualTo(1);
        assertThat(TestGraph.column("MATCH (l:AscribeLock) RETURN l.holder")).containsExactly("another");
    }

    @Test
    void aWriteThatIsTriedAgainAfterItGotThroughIsNotDoubled() {
        try (Turn turn = take()) {
            graph.write("CREATE (:Heron) WITH 1 AS one MATCH (l:AscribeLock) SET l.step = l.step + 1", Map.of());
            turn.write(WRITE);
            assertThat(herons()).isEqualTo(1);
            turn.write(WRITE);
        }
        assertThat(herons()).isEqualTo(2);
    }

    @Test
    void endsByTheClockOfTheDatabaseWhenItIsNotRenewed() {
        try (Turn first = take()) {
            assertThatThrownBy(this::take).hasMessageContaining("Another process is loading");
            graph.write("MATCH (l:AscribeLock) SET l.expires = datetime() - duration('PT1S')", Map.of());
            try (Turn second = take()) {
                second.write(WRITE);
                assertThatThrownBy(() -> first.write(WRITE)).isInstanceOf(Failure.class);
            }
        }
        assertThat(herons()).isEqualTo(1);
    }

    @Test
    void ofAProcessOfTheSameNumberOnAnotherMachineIsLeftAlone() {
        try (Turn turn = take()) {
            graph.write(
                    "MATCH (l:AscribeLock) SET l.pid = 999999999, l.machine = 'a container of this name'", Map.of());
            assertThatThrownBy(this::take).hasMessageContaining("Another process is loading");
            turn.write(WRITE);
        }
    }

    @Test
    void isWaitedFor() throws Exception {
        CompletableFuture<String> told = new CompletableFuture<>();
        CompletableFuture<Long> seen = new CompletableFuture<>();
        Thread waiting;
        try (Turn turn = take()) {
            waiting = Thread.startVirtualThread(() -> {
                try (Turn _ = Turn.await(graph, this::schema, told::complete)) {
                    seen.complete(herons());
                }
            });
            assertThat(told.get(30, TimeUnit.SECONDS)).contains("Another process", "waiting until it is done");
            turn.write(WRITE);
        }
        assertThat(seen.get(30, TimeUnit.SECONDS)).isEqualTo(1);
        waiting.join();
    }

    @Test
    void remembersThatJudgementsAreDueUntilTheyAreMade() {
        try (Turn turn = take()) {
            assertThat(turn.isJudgingDue()).isFalse();
            turn.write(WRITE, Judging.DUE);
            turn.write(WRITE);
        }
        try (Turn next = take()) {
            assertThat(next.isJudgingDue()).isTrue();
            next.write(List.of(), Judging.DONE);
            assertThat(next.isJudgingDue()).isFalse();
        }
        assertThat(Turn.isJudgingDue(graph)).isFalse();
    }

    private Turn take() {
        return Turn.take(graph, this::schema);
    }

    private void schema() {
        TestGraph.bean(SchemaManager.class).apply();
    }

    private static Object expiry() {
        return TestGraph.column("MATCH (l:AscribeLock) RETURN toString(l.expires)")
                .getFirst();
    }

    private static long herons() {
        return (long) TestGraph.column("MATCH (n:Heron) RETURN count(n)").getFirst();
    }
}
