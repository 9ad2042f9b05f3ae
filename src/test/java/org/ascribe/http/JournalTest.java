package org.ascribe.http;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
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
                    .contains("requestId=mine", "method=GET", "path=/api/v1/search", "status=200");
            assertThat(event.getKeyValuePairs() + event.getFormattedMessage()).doesNotContain("secret");
        });
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
