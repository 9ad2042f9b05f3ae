package org.ascribe.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ascribe.query.Catalogue;
import org.ascribe.query.Parameter;
import org.ascribe.query.Question;
import org.ascribe.query.SmallGraph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafetyTest {
    private static final String COUNT =
            "MATCH (n) OPTIONAL MATCH (n)-[r]->() RETURN count(DISTINCT n) AS n, count(r) AS r";

    @SuppressWarnings("NullAway.Init") // before the first test
    private static Api api;

    @BeforeAll
    static void start() {
        api = Api.over(SmallGraph.graph());
    }

    @AfterAll
    static void stop() {
        api.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/api/v1/stats", "/api/v1/nothing", "/api/v1/search", "/health/liveness", "/browser/", "/x"
            })
    void everyAnswerIsProtected(String path) {
        HttpResponse<String> response = api.get(path);

        assertThat(response.headers().firstValue("content-security-policy"))
                .get()
                .asString()
                .contains("default-src 'self'", "frame-ancestors 'none'", "object-src 'none'");
        assertThat(response.headers().allValues("x-content-type-options")).containsExactly("nosniff");
        assertThat(response.headers().allValues("referrer-policy")).containsExactly("no-referrer");
        assertThat(response.headers().allValues("x-request-id")).hasSize(1);
        assertThat(response.headers().firstValue("access-control-allow-origin")).isEmpty();
    }

    @Test
    void ownPagesRunNothingInline() {
        assertThat(api.get("/").headers().firstValue("content-security-policy"))
                .get()
                .asString()
                .doesNotContain("unsafe", "ws");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evil.example",
                "localhost.evil.example",
                "127.0.0.1.nip.io",
                "",
                "localhost:80:80",
                "[::2]",
                "LOCALHOST@x"
            })
    void answersForNoOtherHost(String host) throws IOException {
        assertThat(raw("GET /api/v1/stats HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n"))
                .containsPattern("^HTTP/1.1 4\\d\\d ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "LOCALHOST:8080", "127.0.0.1", "127.0.0.1:1", "[::1]", "[::1]:8080"})
    void answersForThisMachine(String host) throws IOException {
        assertThat(raw("GET /health/liveness HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 200 ");
    }

    @Test
    void keepsASensibleRequestIdAndNoOther() {
        assertThat(api.send(api.request("/health/liveness").header("X-Request-Id", "abc-1"))
                        .headers()
                        .firstValue("x-request-id"))
                .contains("abc-1");
        assertThat(api.send(api.request("/health/liveness").header("X-Request-Id", "a b<script>"))
                        .headers()
                        .firstValue("x-request-id"))
                .get()
                .asString()
                .doesNotContain("script");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../application.yml", "/..%2fapplication.yml", "/%2e%2e/application.yml",
                        "/browser/../application.yml",
                "/browser/..%2f..%2fetc/passwd", "/browser/%2e%2e%2fapplication.yml", "/..%5capplication.yml",
                        "//etc/passwd",
                "/browser/....//application.yml", "/application.yml", "/cypher/schema.cypher", "/browser/%00index.html",
                "/web/index.html", "/dataset/everything.yaml", "/META-INF/MANIFEST.MF", "/org/ascribe/http/Gate.class",
            })
    void servesNoFileThatIsNotAPage(String path) throws IOException {
        assertThat(raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                .containsPattern("^HTTP/1.1 40[04] ")
                .doesNotContain("micronaut:", "CREATE ", "root:");
    }

    /** Every route and parameter meets some of the payloads, or all of them with {@code -Dpayloads=all}. */
    @Test
    void payloadsAreNamesThatNobodyHas() throws IOException {
        String before = SmallGraph.graph().read(COUNT, Map.of()).rows().toString();
        List<String> payloads = payloads();
        List<List<String>> targets = targets();
        int share = System.getProperty("payloads", "some").equals("all") ? 1 : 12;
        for (int i = 0; i < targets.size(); i++) {
            for (int j = i % share; j < payloads.size(); j += share) {
                expectHarmless(targets.get(i), payloads.get(j));
            }
        }

        assertThat(SmallGraph.graph().read(COUNT, Map.of()).rows()).hasToString(before);
    }

    /** Paths with their parameters; a star is where the payload goes. */
    private static List<List<String>> targets() {
        List<List<String>> targets = new ArrayList<>(List.of(
                List.of("/api/v1/search", "q", "*"),
                List.of("/api/v1/search", "q", "apt", "kind", "*"),
                List.of("/api/v1/search", "q", "apt", "limit", "*"),
                List.of("/api/v1/search", "q", "apt", "cursor", "*"),
                List.of("/api/v1/search", "q", "apt", "format", "*"),
                List.of("/api/v1/resolve", "name", "*"),
                List.of("/api/v1/paths", "from", "*", "to", "apt31"),
                List.of("/api/v1/paths", "from", "apt31", "to", "*"),
                List.of("/api/v1/entities/*"),
                List.of("/api/v1/entities/apt31/neighbours", "kind", "*"),
                List.of("/api/v1/entities/*/neighbours"),
                List.of("/api/v1/stats", "*", "*"),
                List.of("/api/v1/questions/*"),
                List.of("/api/v1/questions/*/about")));
        for (Question question : new Catalogue().all()) {
            for (Parameter parameter : question.parameters()) {
                targets.add(List.of("/api/v1/questions/" + question.name(), parameter.name(), "*"));
            }
        }
        return targets;
    }

    private static void expectHarmless(List<String> target, String payload) {
        String path = target.getFirst().replace("*", Api.encoded(payload));
        String[] parameters =
                target.stream().skip(1).map(part -> part.replace("*", payload)).toArray(String[]::new);
        HttpResponse<String> response = api.get(path, parameters);
        assertThat(response.statusCode()).as("%s with %s", target, payload).isLessThan(500);
        assertThat(response.body()).doesNotContain("org.neo4j", "Neo.ClientError", "at java.");
    }

    private static List<String> payloads() throws IOException {
        try (InputStream in = SafetyTest.class.getResourceAsStream("/http/payloads.txt")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("# "))
                    .map(line -> line.replace("\\0", "\0").replace("\\r", "\r").replace("\\n", "\n"))
                    .toList();
        }
    }

    @Test
    void refusesAddressesThatAreNone() throws IOException {
        assertThat(raw("GET /api/v1/search?q=%zz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 400 ")
                .contains("application/problem+json", "Malformed URI");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Content-Length: 2\r\n\r\n{}", "Transfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n"})
    void takesNoBody(String rest) throws IOException {
        assertThat(raw("GET /api/v1/stats HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + rest))
                .startsWith("HTTP/1.1 415 ")
                .contains("application/problem+json", "give the parameters in the address");
    }

    @Test
    void readsNoLargeBody() throws IOException {
        String head = "GET /api/v1/stats HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n";
        assertThat(raw(head + "Content-Length: 10000000\r\n\r\n"))
                .startsWith("HTTP/1.1 413 ")
                .contains("application/problem+json");
    }

    /** What the server sends for these bytes. */
    private static String raw(String request) throws IOException {
        try (Socket socket = new Socket("localhost", api.port())) {
            socket.setSoTimeout(10_000);
            OutputStream out = socket.getOutputStream();
            out.write(request.getBytes(StandardCharsets.UTF_8));
            out.flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
