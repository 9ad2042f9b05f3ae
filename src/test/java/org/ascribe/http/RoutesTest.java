package org.ascribe.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.ascribe.Neo4j5;
import org.ascribe.query.SmallGraph;
import org.ascribe.schema.NodeKind;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Neo4j5.Too
class RoutesTest {
    @SuppressWarnings("NullAway.Init") // before the first test
    private static Api api;

    @BeforeAll
    static void start() {
        api = Api.over(SmallGraph.graph()).ready();
    }

    @AfterAll
    static void stop() {
        api.close();
    }

    @Test
    void listsTheQuestions() {
        JsonNode questions = api.json("/api/v1/questions");

        assertThat(questions.path("items")).hasSizeGreaterThanOrEqualTo(20);
        assertThat(questions.at("/items/0/name").asText()).isEqualTo("who-attributed");
        assertThat(questions.at("/next").isNull()).isTrue();
        assertThat(questions.at("/truncated").asBoolean()).isFalse();
    }

    @Test
    void answersAQuestionAsTheContractHasIt() {
        JsonNode answer = api.json("/api/v1/questions/who-attributed", "whom", "zirconium");

        assertThat(answer.fieldNames())
                .toIterable()
                .containsExactly(
                        "question",
                        "title",
                        "parameters",
                        "resolved",
                        "columns",
                        "rows",
                        "truncated",
                        "statements",
                        "next");
        assertThat(answer.at("/rows/0/who/0"))
                .hasToString(
                        "{\"id\":\"united-kingdom\",\"name\":\"United Kingdom\",\"kind\":\"State\",\"role\":\"lead\"}");
        assertThat(answer.at("/rows/0/date/precision").asText()).isEqualTo("day");
    }

    @Test
    void saysWhatAQuestionAsks() {
        JsonNode about = api.json("/api/v1/questions/aliases/about");

        assertThat(about.path("cypher").asText()).contains("MATCH");
        assertThat(about.at("/parameters/0/name").asText()).isEqualTo("actor");
        assertThat(about.at("/columns/0/description").asText()).isNotEmpty();
    }

    @Test
    void givesTablesAsCsv() {
        HttpResponse<String> byParameter = api.get("/api/v1/questions/who-attributed", "format", "csv");
        HttpResponse<String> byHeader =
                api.send(api.request("/api/v1/questions/who-attributed").header("Accept", "text/csv"));

        assertThat(byParameter.headers().firstValue("content-type"))
                .get()
                .asString()
                .startsWith("text/csv");
        assertThat(byParameter.body())
                .startsWith("claim,claim.id,who,who.id,what,what.id,whom,whom.id,date,words")
                .contains("(uk-2024-apt31)", "The Guardian: MPs (https://example.org/a)")
                .isEqualTo(byHeader.body());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"apt31", "APT-31", "Violet%20Typhoon", "%EF%BC%A1%EF%BC%B0%EF%BC%B431", "alias%3AZirconium"})
    void showsAnEntityByAnyOfItsNames(String ref) {
        assertThat(api.json("/api/v1/entities/" + ref).path("id").asText()).isEqualTo("apt31");
    }

    @Test
    void leadsMergedAndRetiredIdsToTheOneThatStands() {
        for (String id : new String[] {"attack:G0128", "attack%3AG0128", "apt-31"}) {
            HttpResponse<String> moved = api.get("/api/v1/entities/" + id);
            assertThat(moved.statusCode()).as(id).isEqualTo(308);
            assertThat(moved.headers().firstValue("location")).contains("/api/v1/entities/apt31");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/js/", "/js", "/lib/", "/fonts/", "/guides/", "/browser/assets/", "/browser/app.js"})
    void foldersAreNoPages(String folder) {
        HttpResponse<String> response = api.get(folder);
        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.body()).contains("There is nothing at " + folder);
    }

    @Test
    void searchesResolvesAndFindsPaths() {
        assertThat(api.json("/api/v1/search", "q", "judgment panda")
                        .at("/items/0/entity/id")
                        .asText())
                .isEqualTo("apt31");
        assertThat(api.json("/api/v1/search", "q", "microsoft", "kind", "operation,vendor")
                        .path("items"))
                .hasSize(2);
        assertThat(api.json("/api/v1/resolve", "name", "VIOLET-TYPHOON")
                        .at("/items/0/usedBy/0/id")
                        .asText())
                .isEqualTo("microsoft");
        assertThat(api.json("/api/v1/paths", "from", "UK", "to", "Wuhan Xiaoruizhi")
                        .at("/items/0/links"))
                .hasSize(2);
    }

    @Test
    void tellsWhatThereIs() {
        assertThat(api.json("/api/v1/stats").at("/kinds/Actor").asInt()).isEqualTo(9);
        assertThat(api.json("/api/v1/schema").path("kinds")).hasSize(NodeKind.values().length);
        assertThat(api.json("/health/liveness").path("status").asText()).isEqualTo("UP");
        assertThat(api.json("/health/readiness").at("/checks/schema").asText()).isEqualTo("UP");
    }

    @Test
    void sparesTheClientWhatItHasAlready() {
        HttpResponse<String> first = api.get("/api/v1/search", "q", "apt31");
        String tag = first.headers().firstValue("etag").orElseThrow();
        HttpResponse<String> again =
                api.send(api.request("/api/v1/search", "q", "apt31").header("If-None-Match", tag));

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(again.headers().firstValue("etag")).contains(tag);
    }

    @Test
    void comparesTagsWeakly() {
        String tag = api.get("/api/v1/stats").headers().firstValue("etag").orElseThrow();
        for (String known : List.of("*", "W/" + tag, "\"other\", " + tag)) {
            assertThat(api.send(api.request("/api/v1/stats").header("If-None-Match", known))
                            .statusCode())
                    .as(known)
                    .isEqualTo(304);
        }
        assertThat(api.send(api.request("/api/v1/entities/nothing-of-that-id").header("If-None-Match", "*"))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void answersHeadAndOptions() {
        HttpResponse<String> head =
                api.send(api.request("/api/v1/stats").method("HEAD", HttpRequest.BodyPublishers.noBody()));
        HttpResponse<String> options =
                api.send(api.request("/api/v1/stats").method("OPTIONS", HttpRequest.BodyPublishers.noBody()));

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(options.statusCode()).isEqualTo(204);
        assertThat(options.headers().firstValue("allow")).contains("GET, HEAD, OPTIONS");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/js/app.js", "/style.css", "/docs"})
    void servesPagesWithTheirTypes(String path) {
        HttpResponse<String> page = api.get(path);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("content-type"))
                .get()
                .asString()
                .startsWith(
                        path.endsWith(".js")
                                ? "application/javascript"
                                : path.endsWith(".css") ? "text/css" : "text/html");
    }

    @Test
    void linksLeadOnFromWhereThePageIs() {
        assertThat(api.get("/docs/record/").headers().firstValue("location")).contains("/docs/record");
    }

    @Test
    void thePageHasNothingInline() {
        assertThat(api.get("/").body())
                .doesNotContain("<style", "style=", "onclick", "http://", "https://")
                .containsPattern("<script src=")
                .doesNotContainPattern("<script(?![^>]* src=)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/api/v1/entities/zirconium/report", "/api/v1/questions/who-attributed/report?whom=zirconium"})
    void anAccountComesAsAPageAsMarkdownAndAsData(String address) {
        HttpResponse<String> page = api.send(api.request(address).header("Accept", "text/html,*/*;q=0.8"));
        assertThat(page.headers().firstValue("content-type")).contains("text/html; charset=UTF-8");
        assertThat(page.headers().firstValue("cache-control")).contains("no-store");
        assertThat(page.headers().firstValue("content-security-policy"))
                .get()
                .asString()
                .contains("default-src 'none'; style-src 'sha256-");
        assertThat(page.body()).contains("<h1>", "APT31", "almost certain", "https://example.org/a", "Cite as");
        String format = (address.contains("?") ? "&" : "?") + "format=md";
        assertThat(api.get(address + format).body()).startsWith("# ").contains("## Documents", "[1]");
        JsonNode data = api.json(address);
        assertThat(data.at("/documents/0/url").asText()).startsWith("https://example.org/");
        assertThat(data.path("sections").findValuesAsText("title")).isNotEmpty();
    }
}
