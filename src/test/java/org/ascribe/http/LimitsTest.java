package org.ascribe.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ascribe.graph.Connection;
import org.ascribe.graph.Graph;
import org.ascribe.query.SmallGraph;
import org.junit.jupiter.api.Test;

class LimitsTest {
    private static final Connection.Budget SHORT = new Connection.Budget(
            Duration.ofSeconds(1), Duration.ofSeconds(2), Duration.ofSeconds(2), Duration.ofSeconds(1), 2);

    @Test
    void aClientAsksOnlySoOften() {
        try (Api api = Api.over(
                SmallGraph.graph(),
                Map.of("ascribe.http.requests-per-minute", 5, "ascribe.http.limit-loopback", true))) {
            List<HttpResponse<String>> responses = IntStream.range(0, 6)
                    .mapToObj(i -> api.get("/api/v1/schema"))
                    .toList();

            assertThat(responses).last().satisfies(response -> {
                assertThat(response.statusCode()).isEqualTo(429);
                assertThat(response.headers().firstValue("retry-after")).isPresent();
                assertThat(response.body()).contains("/problems/too-many-requests", "5 requests a minute");
            });
            assertThat(responses).first().extracting(HttpResponse::statusCode).isEqualTo(200);
            assertThat(api.get("/health/liveness").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void aSlowQuestionEndsInTimeAndOthersAreToldToComeBack() throws Exception {
        Connection connection = SmallGraph.graph().connection();
        try (Graph graph = Graph.open(connection.within(SHORT));
                Api api = Api.over(graph, Map.of("test.slow", true));
                ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
            Instant start = Instant.now();
            List<Future<HttpResponse<String>>> slow = IntStream.range(0, 6)
                    .mapToObj(i -> clients.submit(() -> api.get("/api/v1/slow")))
                    .toList();
            List<Integer> statuses =
                    slow.stream().map(LimitsTest::status).sorted().toList();

            assertThat(statuses).containsOnly(503, 504).contains(503, 504);
            assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(20));
            assertThat(Stream.generate(() ->
                                    api.get("/api/v1/search", "q", "apt31").statusCode())
                            .limit(20))
                    .contains(200);
        }
    }

    @Test
    void longAnswersAreCompressedForWhoWantsIt() {
        try (Api api = Api.over(SmallGraph.graph())) {
            HttpResponse<String> packed = api.send(api.request("/api/v1/schema").header("Accept-Encoding", "gzip"));

            assertThat(packed.headers().firstValue("content-encoding")).contains("gzip");
            assertThat(api.get("/api/v1/schema").headers().firstValue("content-encoding"))
                    .isEmpty();
        }
    }

    private static int status(Future<HttpResponse<String>> response) {
        try {
            return response.get().statusCode();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
