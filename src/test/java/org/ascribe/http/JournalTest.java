package org.ascribe.http;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ascribe.query.SmallGraph;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** What an operator learns of the requests. */
class JournalTest {

    @Test
    void countsRequestsQuestionsConnectionsAndLoads() throws IOException {
        int port = freePort();
        try (Api api = Api.over(SmallGraph.graph(), Map.of("ascribe.http.management-port", port))) {
            api.get("/api/v1/questions/aliases", "actor", "APT31");
            api.get("/api/v1/questions/aliases", "actor", "nobody at all");
            api.get("/api/v1/questions/no-such-question");
            HttpResponse<String> metrics =
                    api.send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/metrics")));

            assertThat(metrics.statusCode()).isEqualTo(200);
            assertThat(metrics.headers().firstValue("content-type"))
                    .get()
                    .asString()
                    .startsWith("text/plain");
            assertThat(metrics.body())
                    .contains(
                            "http_server_requests_seconds_count{method=\"GET\",route=\"/api/v1/questions/{name}\",status=\"200\"} 1",
                            "http_server_requests_seconds_count{method=\"GET\",route=\"/api/v1/questions/{name}\",status=\"404\"} 2",
                            "ascribe_questions_seconds_count{question=\"aliases\"} 2",
                            "ascribe_database_connections_in_use 0.0",
                            "ascribe_loads_total",
                            "jvm_memory_used_bytes")
                    .doesNotContain("APT31", "nobody", "no-such-question");
            assertThat(api.get("/metrics").statusCode())
                    .as("on the port of the API")
                    .isEqualTo(404);
            assertThat(namesOfTheBoard())
                    .isNotEmpty()
                    .allSatisfy(name -> assertThat(metrics.body()).containsPattern("(?m)^" + name + "[ {]"));
        }
    }

    /** The metrics that the board for Grafana shows. */
    private static Set<String> namesOfTheBoard() throws IOException {
        return Files.readString(Path.of("src/main/docker/grafana.json"))
                .lines()
                .filter(line -> line.contains("\"expr\""))
                .flatMap(line -> Pattern.compile("[a-z]+(?:_[a-z]+)+(?=\\{)")
                        .matcher(line)
                        .results()
                        .map(MatchResult::group))
                .collect(Collectors.toSet());
    }

    @Test
    void thePortForOperatorsIsForThemAlone() throws IOException {
        int port = freePort();
        try (Api api = Api.over(
                SmallGraph.graph(),
                Map.of(
                        "ascribe.http.management-port", port,
                        "ascribe.http.token", "0123456789abcdef0123456789",
                        "ascribe.version", "9",
                        "ascribe.build", "b1"))) {
            api.get("/api/v1/stats");
            String there = "http://127.0.0.1:" + port;
            assertThat(raw(port, "/health/readiness")).startsWith("HTTP/1.1 200");
            assertThat(raw(port, "/health/liveness")).startsWith("HTTP/1.1 200");
            for (String path :
                    List.of("/", "/js/app.js", "/api/v1/stats", "/openapi.yml", "/docs", "/mcp", "/browser/")) {
                assertThat(api.send(HttpRequest.newBuilder(URI.create(there + path))
                                        .header("Authorization", "Bearer 0123456789abcdef0123456789"))
                                .statusCode())
                        .as(path)
                        .isEqualTo(404);
            }
            String metrics = api.send(HttpRequest.newBuilder(URI.create(there + "/metrics"))
                            .header("Authorization", "Bearer 0123456789abcdef0123456789"))
                    .body();
            assertThat(metrics)
                    .contains(
                            "ascribe_requests_rejected_total{reason=\"unauthorized\"} 1.0",
                            "ascribe_requests_in_flight 1.0",
                            "ascribe_database_up 1.0",
                            "ascribe_build_info{build=\"b1\",version=\"9\"} 1\n",
                            "jvm_gc_overhead");
        }
    }

    /** What is answered to one who calls the server by a name of their own. */
    private static String raw(int port, String path) throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            String request = "GET " + path + " HTTP/1.1\r\nHost: pod-17.cluster.example\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void logsRequestsWithoutWhatTheyAsked() {
        Logger logger = (Logger) LoggerFactory.getLogger(Journal.class);
        ListAppender<ILoggingEvent> seen = new ListAppender<>();
        seen.start();
        logger.setLevel(Level.INFO);
        logger.addAppender(seen);
        try (Api api = Api.over(SmallGraph.graph())) {
            api.send(api.request("/api/v1/search", "q", "secret name")
                    .header("Authorization", "Bearer secret token")
                    .header("X-Request-Id", "mine"));
        } finally {
            logger.detachAppender(seen);
            logger.setLevel(null);
        }

        assertThat(seen.list).singleElement().satisfies(event -> {
            assertThat(event.getKeyValuePairs())
                    .extracting(pair -> pair.key + "=" + pair.value)
                    .contains(
                            "http.request.id=mine",
                            "http.request.method=GET",
                            "url.path=/api/v1/search",
                            "http.response.status_code=200");
            assertThat(event.getKeyValuePairs() + event.getFormattedMessage()).doesNotContain("secret");
        });
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
