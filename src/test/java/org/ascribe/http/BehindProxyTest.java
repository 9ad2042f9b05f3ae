package org.ascribe.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ascribe.query.SmallGraph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The server below a path of another one, and what that one may say of who asks. */
class BehindProxyTest {
    private static final String PREFIX = "/own/place";
    private static final Map<String, Object> TRUSTING = Map.of(
            "ascribe.http.trusted-proxies",
            "127.0.0.1,10.0.0.0/8",
            "ascribe.http.hosts",
            "ascribe.example",
            "ascribe.http.requests-per-minute",
            3,
            "ascribe.http.browser-port",
            0);

    /** What is known by its address alone; all else is to be found from there. */
    private static final List<String> ENTRIES = List.of(
            "/",
            "/docs/",
            "/openapi.json",
            "/feed.atom",
            "/api/v1/questions",
            "/api/v1/questions/who-attributed?limit=1",
            "/api/v1/entities?kind=Actor&limit=1",
            "/api/v1/entities/apt-31",
            "/api/v1/entities/apt31/claims?part=accused&limit=1",
            "/api/v1/search?q=apt&limit=1",
            "/api/v1/reconcile");

    @SuppressWarnings("NullAway.Init") // before the first test
    private static Api below;

    @SuppressWarnings("NullAway.Init") // before the first test
    private static Api trusting;

    @SuppressWarnings("NullAway.Init") // before the first test
    private static ReverseProxy plain;

    @SuppressWarnings("NullAway.Init") // before the first test
    private static ReverseProxy stripping;

    @BeforeAll
    static void start() throws IOException {
        below = Api.over(SmallGraph.graph(), Map.of("ascribe.http.base-path", PREFIX, "ascribe.http.browser-port", 0))
                .ready();
        trusting = Api.over(SmallGraph.graph(), TRUSTING).ready();
        plain = new ReverseProxy(below.port(), PREFIX, "", Map.of());
        stripping = new ReverseProxy(
                trusting.port(),
                PREFIX,
                PREFIX,
                Map.of(
                        "X-Forwarded-For", "127.0.0.1",
                        "X-Forwarded-Proto", "https",
                        "X-Forwarded-Host", "ascribe.example",
                        "X-Forwarded-Prefix", PREFIX));
    }

    @AfterAll
    static void stop() {
        plain.close();
        stripping.close();
        below.close();
        trusting.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/own/place"})
    void addressesLeadBackThroughTheProxy(String taken) throws IOException {
        ReverseProxy proxy = taken.isEmpty() ? plain : stripping;
        assertThat(get(proxy, "/").body()).contains("src=\"js/app.js\"");
        assertThat(get(proxy, "/js/app.js").statusCode()).isEqualTo(200);
        assertThat(get(proxy, "/lib/cytoscape.esm.min.mjs").statusCode()).isEqualTo(200);
        HttpResponse<String> page = get(proxy, "/api/v1/search?q=apt&limit=1");
        String next = page.headers().firstValue("link").orElseThrow().replaceAll("^<|>.*", "");
        assertThat(next).startsWith(PREFIX + "/api/v1/search?");
        assertThat(send(HttpRequest.newBuilder(proxy.at(next))).statusCode()).isEqualTo(200);
        assertThat(get(proxy, "/api/v1/entities/apt-31").headers().firstValue("location"))
                .contains(PREFIX + "/api/v1/entities/apt31");
        assertThat(Api.parse(get(proxy, "/openapi.json").body())
                        .at("/servers/0/url")
                        .asText())
                .isEqualTo(PREFIX + "/");
        assertThat(Api.parse(get(proxy, "/api/v1/reconcile").body())
                        .at("/identifierSpace")
                        .asText())
                .endsWith(PREFIX + "/api/v1/entities/");
        assertThat(Api.parse(get(proxy, "/api/v1/nothing").body())
                        .path("instance")
                        .asText())
                .isEqualTo(PREFIX + "/api/v1/nothing");
        assertThat(Api.parse(get(proxy, "/api/v1/questions").body())
                        .at("/items/0/href")
                        .asText())
                .startsWith(PREFIX + "/api/v1/questions/");
        assertThat(get(proxy, "/feed.atom").body()).contains("href=\"feed.atom\"");
        assertThat(send(HttpRequest.newBuilder(proxy.at(PREFIX + "/mcp"))
                                .header("Content-Type", "application/json")
                                .POST(HttpRequest.BodyPublishers.ofString(
                                        "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"ping\"}")))
                        .body())
                .contains("\"id\":1");
    }

    /** The proxy knows nothing outside the prefix, so that whatever leads there is not found. */
    @ParameterizedTest
    @ValueSource(strings = {"", "/own/place"})
    void allLinksLeadOnBelowThePrefix(String taken) {
        ReverseProxy proxy = taken.isEmpty() ? plain : stripping;
        List<URI> entries =
                ENTRIES.stream().map(path -> proxy.at(PREFIX + path)).toList();
        Set<URI> seen = Links.walk(entries, link -> here(proxy, link), address -> {
            HttpResponse<String> answer = send(HttpRequest.newBuilder(address));
            // A question may want to be told of whom; that it says so shows that it is there.
            boolean asksBack = address.getPath().startsWith(PREFIX + "/api/v1/questions/")
                    && answer.body().contains("/problems/");
            assertThat(answer.statusCode()).as(address.toString()).isIn(asksBack ? 400 : 200, 307, 308);
            return answer;
        });
        assertThat(seen)
                .extracting(URI::getPath)
                .allMatch(path -> path.startsWith(PREFIX + "/"))
                .contains(
                        PREFIX + "/js/graph-drawing.js",
                        PREFIX + "/lib/cytoscape.esm.min.mjs",
                        PREFIX + "/fonts/OpenSans-Regular.ttf",
                        PREFIX + "/docs/docs.js",
                        PREFIX + "/openapi.yml",
                        PREFIX + "/api/v1/questions/aliases",
                        PREFIX + "/api/v1/reconcile/preview",
                        PREFIX + "/api/v1/reconcile/suggest/entity",
                        PREFIX + "/api/v1/entities/apt31");
    }

    /** The address without its fragment, and by the name of the proxy that it is asked through. */
    private static URI here(ReverseProxy proxy, URI link) {
        String query = link.getRawQuery() == null ? "" : "?" + link.getRawQuery();
        return Set.of("ascribe.example", "localhost:" + below.port()).contains(link.getRawAuthority())
                ? proxy.at(link.getRawPath() + query)
                : URI.create(link.getScheme() + "://" + link.getRawAuthority() + link.getRawPath() + query);
    }

    @Test
    void thePrefixAloneLeadsToThePage() {
        assertThat(below.get(PREFIX).statusCode()).isEqualTo(308);
        assertThat(below.get(PREFIX, "a", "b").headers().firstValue("location")).contains(PREFIX + "/?a=b");
        assertThat(below.get("/health/liveness").statusCode())
                .as("beside the server")
                .isEqualTo(200);
        assertThat(below.get(PREFIX + PREFIX + "/api/v1/stats").statusCode()).isEqualTo(404);
    }

    @Test
    void addressesAreThoseThatTheProxyIsAskedBy() {
        assertThat(Api.parse(get(stripping, "/api/v1/reconcile").body())
                        .at("/view/url")
                        .asText())
                .startsWith("https://ascribe.example" + PREFIX + "/#/");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X-Forwarded-For: 192.0.2.1",
                "X-Forwarded-For: 192.0.2.2:4711",
                "X-Forwarded-For: 198.51.100.9, 192.0.2.3, 10.9.9.9",
                "X-Forwarded-For: [2001:db8::1]:4711",
                "X-Forwarded-For: 2001:db8::2",
                "Forwarded: for=192.0.2.4;proto=https",
                "Forwarded: for=198.51.100.9, for=\"[2001:db8::3]:80\"; host=ascribe.example"
            })
    void eachClientBehindItHasItsOwnLimit(String header) {
        String[] parts = header.split(": ", 2);
        for (int i = 0; i < 3; i++) {
            assertThat(asked(trusting, parts)).isEqualTo(200);
        }
        assertThat(asked(trusting, parts)).isEqualTo(429);
        // What a client says itself does not get it past that.
        String spoofed = parts[0].equals("Forwarded") ? "for=203.0.113.5, " : "203.0.113.5, ";
        assertThat(asked(trusting, parts[0], spoofed + parts[1])).isEqualTo(429);
    }

    @Test
    void whatCannotBeTrueIsNotHeard() {
        assertThat(trusting.send(trusting.request("/api/v1/stats").header("X-Forwarded-Host", "evil.example"))
                        .statusCode())
                .isEqualTo(421);
        String told = trusting.send(trusting.request("/openapi.json").header("X-Forwarded-Prefix", "//evil.example"))
                .body();
        assertThat(Api.parse(told).at("/servers/0/url").asText()).isEqualTo("/");
    }

    /** A proxy adds to what a client has written, and hands on whatever that was. */
    @ParameterizedTest
    @ValueSource(strings = {"for=\"", "\"", ",", ";", "for=\"a\",", "\"\"", "for=;;=,", "for=\"[::1]\";"})
    void nonsenseBeforeIsPassedOver(String part) {
        String nonsense = part.repeat(6_000 / part.length());
        for (int i = 0; i < 4; i++) {
            long begun = System.nanoTime();
            assertThat(asked(trusting, "Forwarded", nonsense + ", for=192.0.2." + (90 + part.hashCode() % 50)))
                    .isEqualTo(i < 3 ? 200 : 429);
            assertThat(System.nanoTime() - begun).isLessThan(2_000_000_000L);
        }
    }

    @ParameterizedTest
    @CsvSource({"X-Forwarded-Host, evil.example", "X-Forwarded-Prefix, /elsewhere", "X-Forwarded-Proto, https"})
    void othersAreNotHeard(String name, String value) {
        HttpResponse<String> heard =
                below.send(below.request("/api/v1/reconcile").header(name, value));
        assertThat(Api.parse(heard.body()).at("/identifierSpace").asText())
                .isEqualTo("http://localhost:" + below.port() + PREFIX + "/api/v1/entities/");
    }

    private static int asked(Api api, String... header) {
        return api.send(api.request("/api/v1/schema").header(header[0], header[1]))
                .statusCode();
    }

    private static HttpResponse<String> get(ReverseProxy proxy, String path) {
        return send(HttpRequest.newBuilder(proxy.at(PREFIX + path)));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        return below.send(request);
    }
}
