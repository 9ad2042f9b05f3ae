package org.ascribe.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.ascribe.query.SmallGraph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Neo4j Browser on its own port: what it serves, and what it does not. */
class BrowserPortTest {
    private static final String BOLT = SmallGraph.graph().connection().uri().getAuthority();

    @SuppressWarnings("NullAway.Init") // before the first test
    private static Api api;

    @BeforeAll
    static void start() {
        api = Api.over(SmallGraph.graph(), Map.of("ascribe.http.browser-port", 0));
    }

    @AfterAll
    static void stop() {
        api.close();
    }

    @Test
    void isWhereTheServerLeadsTo() {
        String there = api.get("/browser/").headers().firstValue("location").orElseThrow();
        assertThat(there)
                .startsWith("http://localhost:" + api.bean(Neo4jBrowser.class).port() + "/?dbms=bolt%3A%2F%2Fneo4j%40")
                .contains("&cmd=guide&arg=http%3A%2F%2Flocalhost");
        assertThat(api.get("/browser", "cmd", "edit").headers().firstValue("location"))
                .get()
                .asString()
                .endsWith("&cmd=edit");
        HttpResponse<String> page = api.send(HttpRequest.newBuilder(URI.create(there)));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("<title>Neo4j Browser</title>");
        assertThat(page.headers().firstValue("content-security-policy"))
                .get()
                .asString()
                .contains("connect-src 'self' ws://" + BOLT + " wss://" + BOLT + ";");
    }

    @ParameterizedTest
    @CsvSource({
        "/app-e7b1542e82067e23ff83.js, application/javascript",
        "/guides/style.grass, text/plain",
        "/guides/guide.html, text/html"
    })
    void hasItsParts(String path, String type) {
        HttpResponse<String> part = there(path);
        assertThat(part.statusCode()).isEqualTo(200);
        assertThat(part.headers().firstValue("content-type")).get().asString().startsWith(type);
    }

    @Test
    void theGuideLeadsToTheExplorer() {
        assertThat(there("/guides/guide.html").body())
                .contains("href=\"http://localhost:" + api.port() + "/#/questions\"")
                .contains(":style http://localhost:"
                        + api.bean(Neo4jBrowser.class).port() + "/guides/style.grass");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/stats", "/health/liveness", "/assets/", "/../web/index.html", "/nothing"})
    void hasNothingElse(String path) {
        assertThat(there(path).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dbms=bolt://evil.example",
                "dbms=bolt%3A%2F%2Fevil.example",
                "dbms=bolt://OWN&dbms=bolt://evil.example",
                "dbms=bolt://OWN@evil.example",
                "dbms=bolt://OWN%252f@evil.example",
                "connectURL=bolt://evil.example",
                "connect%55RL=bolt://evil.example",
                "discoveryURL=http://evil.example",
                "dbms="
            })
    void opensNoOtherDatabase(String query) {
        String asked = "/?" + query.replace("OWN", BOLT);
        assertThat(there(asked).statusCode()).as("on its port").isEqualTo(400);
        HttpResponse<String> led = api.get("/browser" + asked);
        assertThat(led.statusCode()).as("where it leads from").isEqualTo(400);
        assertThat(led.body()).contains("no other");
    }

    @Test
    void writesNothingAndKnowsItsHosts() throws IOException {
        URI address =
                URI.create("http://localhost:" + api.bean(Neo4jBrowser.class).port() + "/");
        assertThat(api.send(HttpRequest.newBuilder(address).POST(HttpRequest.BodyPublishers.noBody()))
                        .statusCode())
                .isEqualTo(405);
        assertThat(api.send(HttpRequest.newBuilder(address).header("Authorization", "Bearer 0123456789"))
                        .statusCode())
                .isEqualTo(400);
        try (Socket socket = new Socket("localhost", address.getPort())) {
            socket.getOutputStream()
                    .write("GET / HTTP/1.0\r\nHost: evil.example\r\n\r\n".getBytes(StandardCharsets.UTF_8));
            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 421 ");
        }
    }

    @Test
    void isNotThereWhereNobodyAskedForIt() {
        try (Api alone = Api.over(SmallGraph.graph())) {
            assertThat(alone.get("/browser/").statusCode()).isEqualTo(404);
            assertThat(alone.get("/browser/").body()).contains("does not serve Neo4j Browser", "--browser-port");
            assertThat(alone.send(alone.request("/browser/").header("Accept", "text/html"))
                            .body())
                    .contains("does not serve Neo4j Browser");
        }
    }

    private static HttpResponse<String> there(String path) {
        return api.send(HttpRequest.newBuilder(
                URI.create("http://localhost:" + api.bean(Neo4jBrowser.class).port() + path)));
    }
}
