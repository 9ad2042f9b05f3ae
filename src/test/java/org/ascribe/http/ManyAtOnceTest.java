package org.ascribe.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.ascribe.export.Exporter;
import org.ascribe.query.SmallGraph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Routes for programs: lists of all there is, many names at once, a feed, and the protocol of assistants. */
class ManyAtOnceTest {
    private static final String ATOM = "http://www.w3.org/2005/Atom";

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
    void aSpreadsheetShowsAPreviewInAFrame() {
        JsonNode preview = api.json("/api/v1/reconcile").path("preview");
        assertThat(preview.path("url").asText()).endsWith("/api/v1/reconcile/preview?id={{id}}");
        HttpResponse<String> page = api.get("/api/v1/reconcile/preview", "id", "apt31");
        assertThat(page.body()).contains("<h3>APT31</h3>").doesNotContain("<script");
        assertThat(page.headers().firstValue("content-type")).get().asString().startsWith("text/html");
        assertThat(page.headers().firstValue("x-frame-options")).isEmpty();
        assertThat(page.headers().firstValue("content-security-policy"))
                .get()
                .asString()
                .contains("default-src 'none'", "frame-ancestors http://127.0.0.1:*");
        assertThat(api.get("/api/v1/reconcile").headers().firstValue("x-frame-options"))
                .contains("DENY");
        assertThat(api.get("/api/v1/reconcile/preview", "id", "<script>").statusCode())
                .isEqualTo(404);
        assertThat(api.get("/api/v1/reconcile/preview").statusCode()).isEqualTo(400);
    }

    @Test
    void allOfAKindAreListedPageByPage() {
        List<String> ids = new ArrayList<>();
        for (String cursor = ""; !cursor.isEmpty() || ids.isEmpty(); ) {
            JsonNode page = cursor.isEmpty()
                    ? api.json("/api/v1/entities", "kind", "Actor", "limit", "4")
                    : api.json("/api/v1/entities", "kind", "Actor", "limit", "4", "cursor", cursor);
            page.path("items").forEach(item -> {
                assertThat(item.path("kind").asText()).isEqualTo("Actor");
                ids.add(item.path("id").asText());
            });
            cursor = page.path("next").asText("");
        }
        assertThat(ids).hasSize(9).doesNotHaveDuplicates().isSorted();
        assertThat(api.json("/api/v1/entities", "dataset", "none-of-that-name").path("items"))
                .isEmpty();
    }

    @Test
    void manyNamesAreToldApartInTheirOrder() {
        JsonNode items = Api.parse(post("/api/v1/resolve", "{\"names\":[\"zirconium\",\"nobody at all\",\"APT31\"]}")
                        .body())
                .path("items");
        assertThat(items.findValuesAsText("name")).contains("zirconium", "nobody at all", "APT31");
        assertThat(items.at("/0/name").asText()).isEqualTo("zirconium");
        assertThat(items.at("/0/candidates").findValuesAsText("id")).contains("apt31");
        assertThat(items.at("/1/candidates")).isEmpty();
        JsonNode states = Api.parse(post("/api/v1/resolve", "{\"names\":[\"APT31\"],\"kind\":\"State\"}")
                .body());
        assertThat(states.at("/items/0/candidates")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nonsense",
                "[]",
                "{}",
                "{\"names\":[]}",
                "{\"names\":\"APT31\"}",
                "{\"names\":[1]}",
                "{\"names\":[\"\"]}",
                "{\"names\":[\"a\"],\"kinds\":\"State\"}",
                "{\"names\":[\"a\"],\"kind\":\"Planet\"}"
            })
    void aBodyThatIsNoListOfNamesIsRefused(String body) {
        assertThat(post("/api/v1/resolve", body).statusCode()).as(body).isEqualTo(400);
    }

    @Test
    void theWholeGraphIsAFileInAnyForm() {
        for (Exporter.Form form : Exporter.Form.values()) {
            HttpResponse<String> file = api.get("/api/v1/export", "as", form.name());
            assertThat(file.statusCode()).as(form.name()).isEqualTo(200);
            // What was written in Cypher belongs to no dataset, which the other forms go by.
            assertThat(file.body()).as(form.name()).contains(form.name().matches("graphml|dot") ? "APT31" : "");
            assertThat(file.headers().firstValue("content-disposition"))
                    .get()
                    .asString()
                    .contains("ascribe.");
        }
        assertThat(api.get("/api/v1/export", "as", "song").statusCode()).isEqualTo(400);
    }

    @Test
    void ofACardOnlyWhatIsWantedIsAnswered() {
        assertThat(api.json("/api/v1/entities/apt31", "fields", "names,claims").fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder("id", "name", "kind", "names", "claims");
        HttpResponse<String> unknown = api.get("/api/v1/entities/apt31", "fields", "colour");
        assertThat(unknown.statusCode()).isEqualTo(400);
        assertThat(unknown.body()).contains("names", "claims");
    }

    @Test
    void whatCameOnRecordIsAFeed() throws Exception {
        HttpResponse<String> response = api.get("/feed.atom");
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("content-type"))
                .get()
                .asString()
                .startsWith("application/atom+xml");
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        Document feed = factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(response.body().getBytes(StandardCharsets.UTF_8)));
        Element root = feed.getDocumentElement();
        assertThat(root.getNamespaceURI()).isEqualTo(ATOM);
        int entries = root.getElementsByTagNameNS(ATOM, "entry").getLength();
        assertThat(entries).isPositive();
        assertThat(root.getElementsByTagNameNS(ATOM, "updated").getLength()).isEqualTo(entries + 1);
        assertThat(root.getElementsByTagNameNS(ATOM, "id").getLength()).isEqualTo(entries + 1);
        JsonNode changes = api.json("/api/v1/changes", "since", "1990", "limit", "1000");
        assertThat(changes.path("rows")).hasSize(entries);
    }

    @Test
    void aSpreadsheetIsToldWhomItsCellsName() {
        JsonNode service = api.json("/api/v1/reconcile");
        assertThat(service.at("/versions/0").asText()).isEqualTo("0.2");
        assertThat(service.at("/identifierSpace").asText()).startsWith("http://localhost:");
        String queries =
                "{\"q0\":{\"query\":\"zirconium\",\"type\":\"Actor\",\"limit\":3},\"q1\":{\"query\":\"nobody at all\"}}";
        HttpResponse<String> answer = api.send(api.request("/api/v1/reconcile")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("queries=" + Api.encoded(queries))));
        JsonNode found = Api.parse(answer.body());
        assertThat(found).isEqualTo(api.json("/api/v1/reconcile", "queries", queries));
        assertThat(found.at("/q0/result").findValuesAsText("id")).contains("apt31");
        assertThat(found.at("/q0/result/0/type/0/id").asText()).isEqualTo("Actor");
        assertThat(found.at("/q0/result/0/score").asDouble()).isBetween(1.0, 100.0);
        assertThat(found.at("/q0/result/0/match").isBoolean()).isTrue();
        assertThat(found.at("/q1/result").isArray()).isTrue();
        List<String> all = suggested("0");
        assertThat(all).hasSizeBetween(2, 9).doesNotHaveDuplicates();
        assertThat(suggested("1")).isEqualTo(all.subList(1, all.size()));
        assertThat(api.get("/api/v1/reconcile/suggest/type", "cursor", "-1").statusCode())
                .isEqualTo(400);
        assertThat(api.json("/api/v1/reconcile/suggest/entity", "prefix", "zirc")
                        .at("/result")
                        .findValuesAsText("id"))
                .contains("apt31");
        String byProperties = "{\"q0\":{\"properties\":[{\"pid\":\"country\",\"v\":\"FR\"}]}}";
        assertThat(api.json("/api/v1/reconcile", "queries", byProperties).at("/q0/result"))
                .isEmpty();
        String elsewhere = "{\"q0\":{\"query\":\"APT31\",\"type\":\"Q5\"},"
                + "\"q1\":{\"query\":\"APT31\",\"type\":[\"Q5\",\"Actor\"]}}";
        JsonNode typed = api.json("/api/v1/reconcile", "queries", elsewhere);
        assertThat(typed.at("/q0/result")).as("types of another service").isEmpty();
        assertThat(typed.at("/q1/result").findValuesAsText("id")).contains("apt31");
        for (String wrong : List.of(
                "nonsense",
                "[]",
                "{}",
                "{\"q0\":{}}",
                "{\"q0\":{\"query\":1}}",
                "{\"q0\":{\"query\":\"\"}}",
                "{\"q0\":{\"properties\":[{\"id\":\"country\"}]}}",
                "{\"q0\":{\"properties\":[]}}",
                "{\"q0\":{\"query\":\"APT31\",\"props\":[{\"pid\":\"country\",\"v\":\"CN\"}]}}")) {
            assertThat(api.get("/api/v1/reconcile", "queries", wrong).statusCode())
                    .as(wrong)
                    .isEqualTo(400);
        }
    }

    private static List<String> suggested(String cursor) {
        return api.json("/api/v1/reconcile/suggest/entity", "prefix", "a", "cursor", cursor)
                .at("/result")
                .findValuesAsText("id");
    }

    @Test
    void anAssistantAsksOverHttp() {
        JsonNode answer = Api.parse(post(
                        "/mcp",
                        "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":"
                                + "{\"name\":\"resolve\",\"arguments\":{\"name\":\"zirconium\"}}}")
                .body());
        assertThat(answer.at("/result/content/0/text").asText()).contains("(id apt31)");
        assertThat(Api.parse(post("/mcp", "nonsense").body()).at("/error/code").asInt())
                .isEqualTo(-32700);
        assertThat(post("/mcp", "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}")
                        .statusCode())
                .isEqualTo(202);
        assertThat(api.get("/mcp").statusCode()).isEqualTo(405);
        HttpResponse<String> foreign = api.send(api.request("/mcp")
                .header("Content-Type", "application/json")
                .header("Origin", "https://elsewhere.example")
                .POST(HttpRequest.BodyPublishers.ofString("{}")));
        assertThat(foreign.statusCode()).isEqualTo(403);
        assertThat(ping("2025-06-18").statusCode()).isEqualTo(200);
        assertThat(ping("1.0").statusCode()).isEqualTo(400);
        assertThat(Api.parse(ping("1.0").body()).at("/hint").asText()).contains("2025-11-25");
        HttpResponse<String> tooLong = post("/mcp", "x".repeat(64 * 1024 + 1));
        assertThat(Api.parse(tooLong.body()).at("/hint").asText()).isEqualTo("Ask in several requests");
    }

    private static HttpResponse<String> ping(String version) {
        return api.send(api.request("/mcp")
                .header("Content-Type", "application/json")
                .header("MCP-Protocol-Version", version)
                .POST(HttpRequest.BodyPublishers.ofString("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"ping\"}")));
    }

    private static HttpResponse<String> post(String path, String body) {
        return api.send(api.request(path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }
}
