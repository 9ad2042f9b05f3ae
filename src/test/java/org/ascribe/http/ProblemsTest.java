package org.ascribe.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Arrays;
import org.ascribe.failure.Failure;
import org.ascribe.query.SmallGraph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemsTest {
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
    @CsvSource(
            delimiter = '|',
            value = {
                "/api/v1/questions/aliases | 400 | bad-request | actor",
                "/api/v1/questions/aliases?actor=APT31&colour=red | 400 | bad-request | colour",
                "/api/v1/questions/aliases?actor=APT31&actor=APT40 | 400 | bad-request | actor",
                "/api/v1/questions/aliases?actor=APT31&limit=0 | 400 | bad-request | limit",
                "/api/v1/questions/aliases?actor=APT31&asOf=yesterday | 400 | bad-request | asOf",
                "/api/v1/questions/aliases?actor=APT3111 | 404 | not-found | APT31 (Group)",
                "/api/v1/questions/aliasses | 404 | not-found | aliases",
                "/api/v1/questions/aliasses/about | 404 | not-found | aliases",
                "/api/v1/questions/aliases/about?x=1 | 400 | bad-request | x",
                "/api/v1/questions?x=1 | 400 | bad-request | x",
                "/api/v1/entities/nobody%20at%20all | 404 | not-found | nobody at all",
                "/api/v1/entities/a%2Fb | 404 | not-found | a/b",
                "/api/v1/entities/ncsc | 409 | ambiguous | nz-ncsc",
                "/api/v1/entities/old-group | 404 | not-found | was retired",
                "/api/v1/entities/apt31?x=1 | 400 | bad-request | x",
                "/api/v1/entities/apt31/neighbours?depth=4 | 400 | bad-request | depth",
                "/api/v1/entities/apt31/neighbours?kind=Unicorn | 400 | bad-request | Unicorn",
                "/api/v1/entities/apt31/neighbours?limit=1001 | 400 | bad-request | limit",
                "/api/v1/search | 400 | bad-request | q is missing",
                "/api/v1/search?q= | 400 | bad-request | q is missing",
                "/api/v1/search?q=a&kinds=Actor | 400 | bad-request | Did you mean kind",
                "/api/v1/search?q=a&limit=many | 400 | bad-request | limit",
                "/api/v1/entities/a%00b | 400 | bad-request | control characters",
                "/api/v1/resolve | 400 | bad-request | name",
                "/api/v1/paths?from=UK | 400 | bad-request | to",
                "/api/v1/paths?from=UK&to=China&max=7 | 400 | bad-request | max",
                "/api/v1/paths?from=UK&to=uk | 400 | bad-request | same",
                "/api/v1/stats?format=xml | 406 | not-acceptable | json",
                "/api/v1/stats?format=csv | 406 | not-acceptable | json",
                "/api/v1/nothing | 404 | not-found | /api/v1/nothing",
                "/browser/nothing.js | 404 | not-found | nothing.js",
            })
    void namesWhatIsWrong(String path, int status, String type, String said) {
        HttpResponse<String> response = api.get(path);
        JsonNode problem = Api.parse(response.body());

        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.headers().firstValue("content-type")).contains("application/problem+json");
        assertThat(problem.path("type").asText()).isEqualTo("/problems/" + type);
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(response.body().replace("\\\"", "\"")).contains(said).doesNotContain("org.ascribe", "at java.");
        assertThat(response.headers().firstValue("x-request-id"))
                .contains(problem.path("requestId").asText());
    }

    /** What a browser asks for; nothing of the address comes back, which may be somebody else's markup. */
    @Test
    void whoOpensAnUnknownAddressReadsAPageThatLeadsOn() {
        HttpResponse<String> response = api.send(
                api.request("/who/%3Cscript%3E").header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8"));

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.headers().firstValue("content-type"))
                .get()
                .asString()
                .startsWith("text/html");
        assertThat(response.body())
                .contains(
                        "There is no page at this address.", "href=\"/\"", "href=\"/#/questions\"", "<html lang=\"en\"")
                .doesNotContain("script", "who/", "requestId");
    }

    @Test
    void suggestsAndListsCandidates() {
        assertThat(api.json("/api/v1/entities/APT3111").at("/suggestions/0/id").asText())
                .isEqualTo("apt31");
        assertThat(api.json("/api/v1/entities/ncsc").path("candidates")).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE", "TRACE", "MERGE"})
    void takesNothingThatWrites(String method) {
        HttpResponse<String> response =
                api.send(api.request("/api/v1/stats").method(method, HttpRequest.BodyPublishers.ofString("{}")));

        assertThat(response.statusCode()).isEqualTo(405);
        assertThat(response.headers().firstValue("allow")).contains("GET, HEAD, OPTIONS");
        assertThat(Api.parse(response.body()).path("type").asText()).isEqualTo("/problems/method-not-allowed");
    }

    @Test
    void anOverrideOfTheMethodChangesNothing() {
        HttpResponse<String> response =
                api.send(api.request("/api/v1/stats").header("X-HTTP-Method-Override", "DELETE"));

        assertThat(response.statusCode()).isEqualTo(200);
    }

    @Test
    void refusesFormsThatItDoesNotHave() {
        assertThat(api.send(api.request("/api/v1/search", "q", "apt31").header("Accept", "application/xml"))
                        .statusCode())
                .isEqualTo(406);
        assertThat(api.send(api.request("/api/v1/search", "q", "apt31")
                                .header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8"))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void refusesAddressesThatAreTooLong() {
        HttpResponse<String> response = api.get("/api/v1/search", "q", "a".repeat(9_000));

        assertThat(response.statusCode()).isEqualTo(414);
        assertThat(response.headers().firstValue("content-security-policy")).isPresent();
    }

    @ParameterizedTest
    @EnumSource
    void everyKindOfFailureHasAStatus(Failure.Kind kind) {
        ProblemDetails problem = ProblemDetails.of(Failure.of(kind, "Told", "Do this"));

        assertThat(problem.status().getCode()).isGreaterThanOrEqualTo(400);
        assertThat(problem.detail().equals("Told")).isEqualTo(kind != Failure.Kind.INTERNAL);
    }

    @Test
    void problemsHaveStableNames() {
        assertThat(Arrays.stream(Failure.Kind.values())
                        .map(kind -> ProblemDetails.of(Failure.of(kind, "", "")).name()))
                .containsExactly(
                        "bad-request",
                        "not-found",
                        "ambiguous",
                        "outdated",
                        "wrong-data",
                        "database-down",
                        "database-refuses",
                        "busy",
                        "timeout",
                        "overloaded",
                        "busy",
                        "internal");
    }
}
