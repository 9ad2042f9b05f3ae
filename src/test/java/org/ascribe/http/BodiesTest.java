package org.ascribe.http;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.ascribe.query.SmallGraph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

/** Bodies that are not what a route takes: the client reads what to do, and the log stays quiet. */
class BodiesTest {
    private static final List<String> PATHS = List.of("/api/v1/resolve", "/mcp", "/api/v1/reconcile");
    private static final String NAMES = "{\"names\":[\"APT31\"]}";
    private static final Logger ROOT = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);

    @SuppressWarnings("NullAway.Init") // before the first test
    private static Api api;

    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    @BeforeAll
    static void start() {
        api = Api.over(SmallGraph.graph()).ready();
    }

    @AfterAll
    static void stop() {
        api.close();
    }

    @BeforeEach
    void listen() {
        log.start();
        ROOT.addAppender(log);
    }

    @AfterEach
    void nothingIsADefect() {
        ROOT.detachAppender(log);
        assertThat(log.list).noneMatch(event -> event.getLevel().isGreaterOrEqual(Level.ERROR));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"gzip", "x-gzip", "GZIP", "deflate", "x-deflate", "snappy", "br", "zstd", "foo", "identity, gzip"
            })
    void aPackedBodyIsRefusedWhateverItsEncoding(String encoding) {
        for (String path : PATHS) {
            HttpResponse<String> response = post(path, "Content-Encoding", encoding);
            assertThat(response.statusCode()).as(path).isEqualTo(415);
            assertThat(response.headers().firstValue("accept-encoding")).contains("identity");
            assertThat(hint(response)).isEqualTo("Send it unpacked, without Content-Encoding");
        }
    }

    @Test
    void neitherIsOneTakenThatIsPackedForTheWay() throws IOException {
        String request = String.join(
                "\r\n",
                "POST /mcp HTTP/1.1",
                "Host: localhost",
                "Connection: close",
                "Content-Type: application/json",
                "Transfer-Encoding: gzip, chunked",
                "",
                "2",
                "{}",
                "0",
                "",
                "");
        try (Socket socket = new Socket("localhost", api.port())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            assertThat(socket.getInputStream()).asString(StandardCharsets.UTF_8).startsWith("HTTP/1.1 415 ");
        }
    }

    @Test
    void aBodyThatIsSaidToBePlainIsTaken() {
        assertThat(post("/api/v1/resolve", "Content-Encoding", "Identity").statusCode())
                .isEqualTo(200);
        assertThat(api.send(api.request("/api/v1/stats").header("Content-Encoding", "gzip"))
                        .statusCode())
                .as("nothing is packed where there is no body")
                .isEqualTo(200);
    }

    @Test
    void whoSendsNoBodyOrOneOfAnotherTypeReadsWhatToSend() {
        for (String path : PATHS) {
            String type = path.endsWith("reconcile") ? "application/x-www-form-urlencoded" : "application/json";
            HttpResponse<String> empty =
                    api.send(api.request(path).header("Content-Type", type).POST(HttpRequest.BodyPublishers.noBody()));
            assertThat(empty.statusCode()).as(path).isEqualTo(400);
            assertThat(empty.body()).contains("The request has no body").doesNotContain("[body]");
            HttpResponse<String> other = api.send(api.request(path)
                    .header("Content-Type", "text/xml")
                    .POST(HttpRequest.BodyPublishers.ofString("<names/>")));
            assertThat(other.statusCode()).as(path).isEqualTo(415);
            assertThat(other.body()).doesNotContain("Content Type [");
            assertThat(List.of(hint(empty), hint(other)))
                    .allSatisfy(hint -> assertThat(hint).contains(type, "/docs"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.5", "1e308", "1000000000000000000000000000000", "null", "true", "[]", "{}"})
    void anAssistantWithAnOddIdIsToldSo(String id) {
        HttpResponse<String> response = api.send(api.request("/mcp")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "{\"jsonrpc\":\"2.0\",\"id\":" + id + ",\"method\":\"ping\"}")));
        assertThat(response.statusCode()).isEqualTo(200);
        JsonNode error = Api.parse(response.body()).path("error");
        assertThat(error.path("code").asInt()).isEqualTo(-32600);
        assertThat(error.path("message").asText()).contains("An id is a text or a whole number");
    }

    private static HttpResponse<String> post(String path, String header, String value) {
        return api.send(api.request(path)
                .header("Content-Type", "application/json")
                .header(header, value)
                .POST(HttpRequest.BodyPublishers.ofString(NAMES)));
    }

    private static String hint(HttpResponse<String> response) {
        return Api.parse(response.body()).path("hint").asText();
    }
}
