package org.ascribe.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import org.ascribe.embedded.OwnProcess;
import org.ascribe.graph.Connection;
import org.ascribe.graph.Graph;
import org.ascribe.graph.SchemaManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The API under load while its database, a process of its own, is stopped or killed, and started again. */
final class OutageIT {
    private static final int CLIENTS = 8;
    /** The contract says 3 seconds; one more for a machine that is busy with other things. */
    private static final Duration PROMPT = Duration.ofSeconds(4);

    private static final Duration WELL_AGAIN = Duration.ofSeconds(10);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    private static Path folder;

    private final BlockingQueue<Seen> answers = new LinkedBlockingQueue<>();
    private final List<Seen> seen = new ArrayList<>();
    private final AtomicBoolean over = new AtomicBoolean();

    /** An answer: when it came, how long it took, what it was. */
    private record Seen(Instant at, Duration took, int status) {
        Instant asked() {
            return at.minus(took);
        }

        /** How long it was waited for after the given moment. */
        Duration waited(Instant since) {
            Duration sinceThen = Duration.between(since, at);
            return took.compareTo(sinceThen) < 0 ? took : sinceThen;
        }
    }

    @Test
    void saysSoWhileTheDatabaseIsAwayAndIsWellAgainByItself() throws Exception {
        Path home = folder.resolve("neo4j");
        OwnProcess neo4j = OwnProcess.start(home);
        Connection connection = new Connection(
                neo4j.bolt(), "neo4j", Files.readString(neo4j.passwordFile()).strip(), null, Connection.Budget.API);
        try (Graph graph = Graph.open(connection);
                Api api = Api.over(graph);
                ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
            new SchemaManager(graph).apply();
            for (int i = 0; i < CLIENTS; i++) {
                clients.execute(() -> askOn(api));
            }
            try {
                await(answer -> answer.status() == 200, Instant.now());
                // Before its first answer a machine that has much else to do may have taken too long to plan it.
                seen.clear();
                neo4j.close();
                neo4j = expectToRecover(home, neo4j);
                neo4j.kill();
                neo4j = expectToRecover(home, neo4j);
            } finally {
                over.set(true);
            }
        } finally {
            neo4j.close();
        }
        assertThat(seen).extracting(Seen::status).containsOnly(200, 503);
    }

    /** Expects refusals now, starts the database again, and expects answers again. */
    private OwnProcess expectToRecover(Path home, OwnProcess stopped) throws Exception {
        Instant away = Instant.now();
        await(answer -> answer.status() == 503, away);
        OwnProcess started = OwnProcess.start(home, stopped.bolt().getPort());
        Instant back = Instant.now();
        Instant well = await(answer -> answer.status() == 200, back);

        assertThat(seen)
                .filteredOn(
                        answer -> answer.asked().isAfter(away) && answer.at().isBefore(back))
                .extracting(Seen::status)
                .containsOnly(503);
        Duration longest = seen.stream()
                .filter(answer -> answer.status() == 503)
                .filter(answer -> answer.at().isAfter(away) && answer.at().isBefore(back))
                .map(answer -> answer.waited(away))
                .max(Duration::compareTo)
                .orElseThrow();
        System.out.printf(
                "database away: refused within %d ms; back: answered after %d ms%n",
                longest.toMillis(), Duration.between(back, well).toMillis());
        assertThat(longest).isLessThan(PROMPT);
        assertThat(Duration.between(back, well)).isLessThan(WELL_AGAIN);
        return started;
    }

    private void askOn(Api api) {
        while (!over.get()) {
            Instant start = Instant.now();
            HttpResponse<String> response = api.get("/api/v1/search", "q", "panda");
            Instant end = Instant.now();
            answers.add(new Seen(end, Duration.between(start, end), response.statusCode()));
        }
    }

    /** When the first such answer came to a question asked after the given moment. */
    private Instant await(Predicate<Seen> expected, Instant since) throws InterruptedException {
        Seen answer;
        do {
            answer = answers.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            assertThat(answer).as("an answer").isNotNull();
            seen.add(answer);
            assertThat(answer.at()).as("no such answer for too long").isBefore(since.plus(PATIENCE));
        } while (answer.asked().isBefore(since) || !expected.test(answer));
        return answer.at();
    }
}
