package org.ascribe.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.ascribe.TestGraph;
import org.ascribe.dataset.Input;
import org.ascribe.dataset.curated.CuratedYaml;
import org.ascribe.graph.Graph;
import org.junit.jupiter.api.Test;

/** What the API tells of claims, so that nobody has to work it out again: who leads, a short label, the day on record, the origin. */
class RecordsTest {
    private static final String DATASET = """
            dataset: labels
            title: Labels
            sources:
              - {id: doc, publisher: P, title: T, published: 2023-05-01}
            entities:
              - {id: council, kind: Organization, name: Council on Foreign Relations}
              - {id: a-state, kind: State, name: A state}
              - {id: long, kind: Vendor, name: A security firm with a very long name}
              - {id: group, kind: Actor, name: Group}
              - {id: "ours:group", kind: Actor, name: Group}
            attributions:
              - {id: by-council, who: [{id: a-state, role: joined}, {id: council, role: lead}], whom: [group],
                 sources: [doc], date: 2023-05, instrument: statement, words: highly likely, yardstick: PHIA, low: 80, high: 90}
              - {id: by-firm, who: [long], whom: [group], sources: [doc], instrument: technical-report}
            """;

    @Test
    void aClaimIsLabelledByWhoLeadsAndTheYear() {
        try (Api api = Api.over(loaded())) {
            JsonNode records = api.json("/api/v1/entities/group/neighbours").path("records");

            assertThat(record(records, "by-council").path("label").asText())
                    .isEqualTo("Council on Foreign Relati… 2023");
            assertThat(record(records, "by-firm").path("label").asText()).isEqualTo("A security firm with a ve…");
        }
    }

    @Test
    void aClaimTellsItsDayOnRecordAndItsLikelihood() {
        try (Api api = Api.over(loaded())) {
            JsonNode records =
                    api.json("/api/v1/paths", "from", "council", "to", "group").path("records");

            assertThat(record(records, "by-council").path("onRecord").asText()).isEqualTo("2023-05-01");
            assertThat(record(records, "by-council").path("low").asInt()).isEqualTo(80);
            records = api.json("/api/v1/entities/by-firm/neighbours", "limit", "1")
                    .path("records");
            assertThat(record(records, "by-firm").path("onRecord").asText()).isEqualTo("2023-05-01");
            assertThat(record(records, "by-firm").has("low")).isFalse();
        }
    }

    @Test
    void whatIsImportedTellsItsOrigin() {
        try (Api api = Api.over(loaded())) {
            JsonNode hits =
                    api.json("/api/v1/search", "q", "group", "kind", "Actor").path("items");

            assertThat(values(hits, "/entity/origin")).containsExactlyInAnyOrder("", "ours");
        }
    }

    @Test
    void whoLeadsStandsFirstWhereverThoseWhoMadeAClaimAreListed() {
        try (Api api = Api.over(TestGraph.bundled())) {
            Map<String, List<String>> who = new HashMap<>();
            rows(api, "who-attributed")
                    .forEach(row -> who.put(row.at("/claim/id").asText(), values(row.path("who"), "/id")));

            JsonNode contested = rows(api, "contested");
            assertThat(contested)
                    .isNotEmpty()
                    .allSatisfy(row -> assertThat(values(row.path("who"), "/id"))
                            .isEqualTo(who.get(row.at("/claim/id").asText())));
            rows(api, "disagreements")
                    .forEach(row -> row.path("versions").forEach(version -> {
                        if (!version.path("claim").isNull()) {
                            assertThat(values(version.path("who"), "/id"))
                                    .isEqualTo(who.get(version.at("/claim/id").asText()));
                        }
                    }));
            who.forEach((claim, makers) -> {
                if (makers.size() > 1) {
                    JsonNode card = api.json("/api/v1/entities/" + Api.encoded(claim));
                    assertThat(values(card.at("/claims/itself/items/0/who"), "/id"))
                            .isEqualTo(makers);
                }
            });
        }
    }

    private static Graph loaded() {
        Graph graph = TestGraph.empty();
        assertThat(TestGraph.load(new CuratedYaml()
                                .read(new Input(
                                        "labels.yaml",
                                        () -> new ByteArrayInputStream(DATASET.getBytes(StandardCharsets.UTF_8)))))
                        .problems())
                .isEmpty();
        return graph;
    }

    private static JsonNode rows(Api api, String question) {
        return api.json("/api/v1/questions/" + question, "limit", "1000").path("rows");
    }

    private static JsonNode record(JsonNode records, String id) {
        return StreamSupport.stream(records.spliterator(), false)
                .filter(one -> one.path("id").asText().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> values(JsonNode items, String path) {
        return StreamSupport.stream(items.spliterator(), false)
                .map(item -> item.at(path).asText())
                .toList();
    }
}
