package org.ascribe.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.ascribe.query.SmallGraph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenGuardTest {
    private static final String TOKEN = "0123456789abcdef0123456789";

    @SuppressWarnings("NullAway.Init") // before the first test
    private static Api api;

    @BeforeAll
    static void start() {
        api = Api.over(
                SmallGraph.graph(),
                Map.of(
                        "ascribe.http.token",
                        TOKEN,
                        "micronaut.server.cors.enabled",
                        true,
                        "micronaut.server.cors.configurations.named.allowed-origins",
                        "https://friend.example"));
    }

    @AfterAll
    static void stop() {
        api.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/js/app.js", "/api/v1/stats", "/browser/", "/docs", "/openapi.yml", "/nothing"})
    void turnsAwayWhoHasNoToken(String path) {
        HttpResponse<String> response = api.get(path);

        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(response.headers().allValues("www-authenticate")).hasSize(2);
        assertThat(response.body())
                .contains("/problems/unauthorized", "Bearer TOKEN")
                .doesNotContain(TOKEN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bearer ",
                "Bearer 0123456789abcdef012345678",
                "Bearer 0123456789abcdef0123456789x",
                "Basic !",
                "Basic YTpi",
                "Digest x",
                "0123456789abcdef0123456789"
            })
    void turnsAwayWhoHasAnotherToken(String authorization) {
        assertThat(with(authorization).statusCode()).isEqualTo(401);
    }

    @Test
    void letsProgramsInWithTheToken() {
        assertThat(with("Bearer " + TOKEN).statusCode()).isEqualTo(200);
        assertThat(with("bearer " + TOKEN).statusCode()).isEqualTo(200);
    }

    @Test
    void letsBrowsersInWithTheTokenAsPassword() {
        String pair = Base64.getEncoder().encodeToString(("anyone:" + TOKEN).getBytes(StandardCharsets.UTF_8));

        assertThat(with("Basic " + pair).statusCode()).isEqualTo(200);
    }

    @Test
    void probesNeedNoToken() {
        assertThat(api.get("/health/liveness").statusCode()).isEqualTo(200);
        assertThat(api.get("/health/readiness").statusCode()).isIn(200, 503);
    }

    @Test
    void onlyNamedOriginsMayRead() {
        assertThat(preflight("https://friend.example").headers().firstValue("access-control-allow-origin"))
                .contains("https://friend.example");
        assertThat(preflight("https://friend.example.evil.example").headers().map())
                .doesNotContainKey("access-control-allow-origin");
        assertThat(preflight("http://friend.example").headers().map()).doesNotContainKey("access-control-allow-origin");
    }

    private static HttpResponse<String> preflight(String origin) {
        return api.send(api.request("/api/v1/stats")
                .method("OPTIONS", HttpRequest.BodyPublishers.noBody())
                .header("Origin", origin)
                .header("Access-Control-Request-Headers", "authorization")
                .header("Access-Control-Request-Method", "GET"));
    }

    private static HttpResponse<String> with(String authorization) {
        return api.send(api.request("/api/v1/schema").header("Authorization", authorization));
    }
}
