package org.ascribe.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import org.ascribe.failure.Failure;
import org.ascribe.graph.Connection;
import org.ascribe.graph.Graph;
import org.ascribe.query.SmallGraph;
import org.junit.jupiter.api.Test;

class OutageTest {
    /** What the contract allows, and some for a machine that is busy with other tests. */
    private static final Duration SOON = Duration.ofSeconds(6);

    @Test
    void saysThatTheDatabaseIsAwayAndIsWellAgainByItself() throws Exception {
        Connection direct = SmallGraph.graph().connection();
        try (Proxy proxy = new Proxy(direct.uri());
                Graph graph = Graph.open(new Connection(
                        proxy.address(), direct.user(), direct.password(), null, Connection.Budget.API));
                Api api = Api.over(graph)) {
            assertThat(until(() -> api.get("/api/v1/stats").statusCode() == 200, Duration.ofSeconds(30)))
                    .isTrue();

            proxy.goAway();
            Instant start = Instant.now();
            HttpResponse<String> away = api.get("/api/v1/search", "q", "apt31");
            Duration waited = Duration.between(start, Instant.now());

            assertThat(away.statusCode()).isEqualTo(503);
            assertThat(away.headers().firstValue("retry-after")).isPresent();
            assertThat(away.body()).contains("/problems/database-down");
            assertThat(waited).isLessThan(SOON);
            assertThat(api.get("/health/liveness").statusCode()).isEqualTo(200);
            assertThat(api.get("/health/readiness").statusCode()).isEqualTo(503);

            proxy.comeBack();
            assertThat(until(() -> api.get("/health/readiness").statusCode() == 200, Duration.ofSeconds(10)))
                    .isTrue();
            assertThat(api.get("/api/v1/search", "q", "apt31").statusCode()).isEqualTo(200);
        }
    }

    /** Whoever watches a server in a crowd takes it out if it says nothing. */
    @Test
    void saysThatItIsReadyWhileAllThreadsAreBusyWithAnswers() {
        try (Api api = Api.over(SmallGraph.graph()).ready()) {
            long begun = System.nanoTime();
            AtomicBoolean answered = new AtomicBoolean();
            for (int i = 0; i < 4 * Runtime.getRuntime().availableProcessors(); i++) {
                Thread.startVirtualThread(() -> {
                    while (!answered.get() && System.nanoTime() - begun < 10_000_000_000L) {
                        Thread.onSpinWait();
                    }
                });
            }
            assertThat(api.get("/health/readiness").statusCode()).isEqualTo(200);
            answered.set(true);
            assertThat(System.nanoTime() - begun).isLessThan(5_000_000_000L);
        }
    }

    @Test
    void whatSpeaksHttpIsNoNeo4j() throws Exception {
        HttpServer web = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        web.start();
        URI address = URI.create("bolt://127.0.0.1:" + web.getAddress().getPort());
        try (Graph graph = Graph.open(new Connection(address, "neo4j", "", null, Connection.Budget.API))) {
            assertThatThrownBy(() -> graph.read("RETURN 1", Map.of()))
                    .isInstanceOfSatisfying(
                            Failure.class, e -> assertThat(e.kind()).isEqualTo(Failure.Kind.UNREACHABLE));
        } finally {
            web.stop(0);
        }
    }

    @Test
    void isNotReadyWithoutSchemaAndData() throws Exception {
        Connection nowhere =
                new Connection(java.net.URI.create("bolt://127.0.0.1:1"), "neo4j", "", null, Connection.Budget.API);
        try (Graph graph = Graph.open(nowhere);
                Api api = Api.over(graph, Map.of())) {
            HttpResponse<String> readiness = api.get("/health/readiness");

            assertThat(readiness.statusCode()).isEqualTo(503);
            assertThat(readiness.body()).contains("\"database\":\"DOWN\"").doesNotContain("org.neo4j");
            assertThat(api.get("/api/v1/questions").statusCode()).isEqualTo(200);
        }
    }

    private static boolean until(BooleanSupplier condition, Duration patience) throws InterruptedException {
        Instant end = Instant.now().plus(patience);
        while (Instant.now().isBefore(end)) {
            if (condition.getAsBoolean()) {
                return true;
            }
            Thread.sleep(100);
        }
        return false;
    }
}
