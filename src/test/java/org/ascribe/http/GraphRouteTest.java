package org.ascribe.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.HashSet;
import java.util.Set;
import org.ascribe.TestGraph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GraphRouteTest {
    @SuppressWarnings("NullAway.Init") // before the first test
    private static Api api;

    @BeforeAll
    static void start() {
        api = Api.over(TestGraph.bundled());
    }

    @AfterAll
    static void stop() {
        api.close();
    }

    @Test
    void drawsTheSurroundingsOfSomeEntities() {
        JsonNode graph = api.json("/api/v1/graph", "ref", "zirconium", "ref", "i-soon", "elements", "1000");
        assertThat(graph.path("nodes").findValuesAsText("id")).contains("apt31", "i-soon", "hubei-ssd");
        assertThat(graph.path("relationships").findValuesAsText("type")).contains("RUN_BY", "POINTS_TO", "NAMES");
        assertThat(graph.at("/counts/nodes").asInt())
                .isEqualTo(graph.path("nodes").size());
        assertThat(graph.at("/counts/relationships").asInt())
                .isEqualTo(graph.path("relationships").size());
        assertThat(graph.path("truncated").asBoolean()).isFalse();
        assertConnected(graph);
    }

    @Test
    void drawsTheAnswerToAQuestion() {
        JsonNode graph = api.json(
                "/api/v1/graph", "question", "connection", "from", "Ni Gaobin", "to", "Ministry of State Security");
        assertThat(graph.path("nodes").findValuesAsText("name")).contains("Ni Gaobin", "Ministry of State Security");
        assertConnected(graph);
        assertThat(graph.path("relationships")).isNotEmpty();
    }

    @Test
    void cutsAndSaysSo() {
        JsonNode graph = api.json("/api/v1/graph", "ref", "china", "depth", "2", "elements", "20");
        assertThat(graph.path("nodes").size() + graph.path("relationships").size())
                .isPositive()
                .isLessThanOrEqualTo(20);
        assertThat(graph.path("truncated").asBoolean()).isTrue();
        assertConnected(graph);
    }

    @Test
    void withoutDepthThereAreOnlyTheEntitiesAndWhatTiesThem() {
        JsonNode graph = api.json("/api/v1/graph", "ref", "apt31", "ref", "hubei-ssd", "depth", "0");
        assertThat(ids(graph)).containsExactlyInAnyOrder("apt31", "hubei-ssd");
        assertThat(graph.path("relationships").findValuesAsText("type")).contains("RUN_BY");
        assertThat(graph.at("/relationships/0/sources")).isNotEmpty();
    }

    @Test
    void tiesTogetherNodesThatAreGivenByTheirIds() {
        JsonNode graph = api.json(
                "/api/v1/graph", "id", "apt31", "id", "hubei-ssd", "id", "alias:Zirconium", "id", "no-such-node");
        assertThat(ids(graph)).containsExactlyInAnyOrder("apt31", "hubei-ssd", "alias:Zirconium");
        assertThat(graph.path("relationships").findValuesAsText("type")).contains("RUN_BY", "NAMES");
        assertConnected(graph);
        assertThat(api.json("/api/v1/graph", "id", "uk-2024-03-25-parliamentarians")
                        .at("/records/0/label")
                        .asText())
                .isEqualTo("United Kingdom 2024");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/graph?ref=apt31",
                "/api/v1/entities/apt31/neighbours?limit=20",
                "/api/v1/paths?from=United%20Kingdom&to=APT31",
                "/api/v1/questions/connection?from=Ni%20Gaobin&to=APT31",
                "/api/v1/questions/chain-of-command?entity=APT31"
            })
    void isAlsoGraphMlAndDot(String address) {
        HttpResponse<String> graphml = api.get(address + "&format=graphml");
        assertThat(graphml.statusCode()).as(graphml.body()).isEqualTo(200);
        assertThat(graphml.headers().firstValue("content-type"))
                .get()
                .asString()
                .startsWith("application/graphml+xml");
        assertThat(graphml.body()).contains("<node id=\"apt31\">", "<edge ", "no findings of guilt");

        HttpResponse<String> dot = api.send(api.request(address).header("Accept", "text/vnd.graphviz"));
        assertThat(dot.headers().firstValue("content-type")).get().asString().startsWith("text/vnd.graphviz");
        assertThat(dot.body()).contains("digraph ascribe {", "\"apt31\" [label=\"APT31\"", " -> ");
    }

    @Test
    void listsComeAsALineEach() {
        HttpResponse<String> lines = api.get("/api/v1/questions/aliases", "actor", "APT31", "format", "ndjson");
        JsonNode rows = api.json("/api/v1/questions/aliases", "actor", "APT31").path("rows");
        assertThat(lines.headers().firstValue("content-type")).contains("application/x-ndjson");
        assertThat(lines.body().lines().map(Api::parse)).containsExactlyElementsOf(rows);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/graph, 400, ref is missing",
        "/api/v1/graph?ref=apt31&question=aliases, 400, not both",
        "/api/v1/graph?id=apt31&question=aliases, 400, not both",
        "/api/v1/graph?id=apt31&ref=china, 400, no parameter ref",
        "/api/v1/graph?ref=apt31&depth=9, 400, depth cannot be 9",
        "/api/v1/graph?ref=apt31&elements=2000, 400, elements cannot be 2000",
        "/api/v1/graph?ref=apt31&deep=2, 400, no parameter deep",
        "/api/v1/graph?ref=nobody-at-all, 404, nobody-at-all",
        "/api/v1/graph?question=conection&from=a&to=b, 404, no question conection",
        "/api/v1/graph?ref=apt31&format=csv, 406, json or graphml or dot",
        "/api/v1/questions/aliases?actor=APT31&format=dot, 406, json or csv or ndjson"
    })
    void saysWhatIsWrong(String address, int status, String words) {
        HttpResponse<String> response = api.get(address);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(response.body()).contains(words);
    }

    private static void assertConnected(JsonNode graph) {
        Set<String> ids = ids(graph);
        graph.path("relationships")
                .forEach(link -> assertThat(ids)
                        .contains(link.path("from").asText(), link.path("to").asText()));
    }

    private static Set<String> ids(JsonNode graph) {
        Set<String> ids = new HashSet<>();
        graph.path("nodes").forEach(node -> ids.add(node.path("id").asText()));
        return ids;
    }
}
