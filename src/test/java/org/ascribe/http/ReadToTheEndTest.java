package org.ascribe.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ascribe.TestGraph;
import org.ascribe.dataset.Input;
import org.ascribe.dataset.curated.CuratedYaml;
import org.junit.jupiter.api.Test;

/** Programs read everything, in pages of any size and in any form, and it is all of one version. */
class ReadToTheEndTest {
    private static final String CLAIMS = "/api/v1/questions/who-attributed";

    @Test
    void allClaimsAreTheSameInAnyFormAndPageSize() {
        try (Api api = Api.over(TestGraph.bundled()).ready()) {
            Set<String> whole = read(api, "json", 1000).ids();
            assertThat(whole).hasSizeGreaterThan(50);
            for (String form : List.of("json", "csv", "ndjson")) {
                for (int size : List.of(1, 7, 100, 1000)) {
                    Read read = read(api, form, size);
                    assertThat(read.status()).isEqualTo(200);
                    assertThat(read.ids()).as("%s by %s", form, size).isEqualTo(whole);
                }
            }
        }
    }

    @Test
    void whileDataAreLoadedAReadIsOfOneVersionOrSaysThatItIsNot() {
        try (Api api = Api.over(TestGraph.empty()).ready()) {
            load(1);
            Set<String> before = settled(api, 30);
            CompletableFuture<Void> loading = CompletableFuture.runAsync(() -> load(2));
            Set<Integer> ends = new HashSet<>();
            List<Set<String>> wholes = new ArrayList<>();
            do {
                Read read = read(api, "csv", 4);
                ends.add(read.status());
                if (read.status() == 200) {
                    wholes.add(read.ids());
                }
            } while (!loading.isDone());
            loading.join();
            Set<String> after = settled(api, 60);
            assertThat(ends).isSubsetOf(200, 409, 410);
            assertThat(wholes).allMatch(whole -> whole.equals(before) || whole.equals(after));
        }
    }

    @Test
    void theSectionsOfACardAreReadToTheirEnd() {
        try (Api api = Api.over(TestGraph.bundled()).ready()) {
            JsonNode card = api.json("/api/v1/entities/china");
            card.path("claims").properties().forEach(part -> {
                Set<String> ids = ids(part.getValue().path("items"), "/claim/id");
                assertThat(ids)
                        .hasSize(Math.min(100, part.getValue().path("count").asInt()));
                assertThat(section(api, "claims", "/claim/id", "part", part.getKey()))
                        .hasSize(part.getValue().path("count").asInt())
                        .containsAll(ids);
            });
            card.path("relations")
                    .forEach(relation -> assertThat(section(
                                    api,
                                    "relations",
                                    "/entity/id",
                                    "part",
                                    relation.path("type").asText() + "."
                                            + relation.path("direction").asText()))
                            .hasSize(relation.path("count").asInt()));
            assertThat(section(api, "names", "/name")).isEqualTo(ids(card.path("names"), "/name"));
            assertThat(section(api, "operations", "/operation/id"))
                    .isEqualTo(ids(card.path("operations"), "/operation/id"));

            JsonNode small = api.json("/api/v1/entities/china", "limit", "2", "fields", "claims,names");
            assertThat(small.fieldNames()).toIterable().containsExactly("id", "name", "kind", "names", "claims");
            assertThat(small.path("claims"))
                    .allSatisfy(part -> assertThat(part.path("items").size()).isLessThanOrEqualTo(2));
            assertThat(small.at("/claims/accused/count")).isEqualTo(card.at("/claims/accused/count"));
        }
    }

    @Test
    void aSectionThatIsNotThereAndAPartThatNoneHasAreToldApart() {
        try (Api api = Api.over(TestGraph.bundled()).ready()) {
            assertThat(api.get("/api/v1/entities/china/songs").statusCode()).isEqualTo(404);
            for (String part : List.of("", "sung", "accused' OR 1=1 //", "<b>", "\u0000", "ACCUSED")) {
                assertThat(api.get("/api/v1/entities/china/claims", "part", part)
                                .statusCode())
                        .as(part)
                        .isEqualTo(400);
            }
            assertThat(api.get("/api/v1/entities/china/names", "part", "accused")
                            .statusCode())
                    .isEqualTo(400);
            for (String limit : List.of("0", "-1", "1001", "1e3", "x")) {
                assertThat(api.get("/api/v1/entities/china", "limit", limit).statusCode())
                        .isEqualTo(400);
                assertThat(api.get("/api/v1/entities/china/names", "limit", limit)
                                .statusCode())
                        .isEqualTo(400);
            }
            assertThat(api.json("/api/v1/entities/microsoft/comments", "part", "cites")
                            .path("items"))
                    .isEmpty();
        }
    }

    /** What a program has when it has read all there is, and how that ended. */
    private record Read(int status, Set<String> ids) {}

    private static Read read(Api api, String form, int size) {
        Set<String> ids = new TreeSet<>();
        String cursor = "";
        do {
            List<String> asked = new ArrayList<>(List.of("limit", String.valueOf(size), "format", form));
            asked.addAll(cursor.isEmpty() ? List.of() : List.of("cursor", cursor));
            HttpResponse<String> page = api.get(CLAIMS, asked.toArray(String[]::new));
            if (page.statusCode() != 200) {
                assertThat(page.body()).contains("\"detail\"", "\"hint\"");
                return new Read(page.statusCode(), ids);
            }
            List<String> rows = rows(form, page.body());
            assertThat(rows).hasSizeLessThanOrEqualTo(size);
            rows.forEach(id -> assertThat(ids.add(id)).as("twice: %s", id).isTrue());
            cursor = page.headers()
                    .firstValue("link")
                    .map(link -> link.replaceFirst(".*[?&]cursor=([^&>]+).*", "$1"))
                    .orElse("");
        } while (!cursor.isEmpty());
        return new Read(200, ids);
    }

    private static List<String> rows(String form, String body) {
        Function<JsonNode, String> id = row -> row.at("/claim/id").asText();
        return switch (form) {
            case "csv" ->
                CsvReader.builder().ofNamedCsvRecord(body).stream()
                        .map(row -> row.getField("claim.id"))
                        .toList();
            case "ndjson" -> body.lines().map(Api::parse).map(id).toList();
            default -> {
                List<String> all = new ArrayList<>();
                Api.parse(body).path("rows").forEach(row -> all.add(id.apply(row)));
                yield all;
            }
        };
    }

    private static Set<String> section(Api api, String section, String id, String... parameters) {
        Set<String> ids = new TreeSet<>();
        String cursor = "";
        do {
            List<String> asked = new ArrayList<>(List.of("limit", "9"));
            asked.addAll(List.of(parameters));
            asked.addAll(cursor.isEmpty() ? List.of() : List.of("cursor", cursor));
            JsonNode page = api.json("/api/v1/entities/china/" + section, asked.toArray(String[]::new));
            ids(page.path("items"), id)
                    .forEach(
                            one -> assertThat(ids.add(one)).as("twice: %s", one).isTrue());
            cursor = page.path("next").asText("");
        } while (!cursor.isEmpty() && !cursor.equals("null"));
        return ids;
    }

    private static Set<String> ids(JsonNode items, String path) {
        Set<String> ids = new TreeSet<>();
        items.forEach(item -> ids.add(item.at(path).asText()));
        return ids;
    }

    private static Set<String> settled(Api api, int claims) {
        return Stream.generate(() -> read(api, "json", 1000).ids())
                .filter(ids -> ids.size() == claims)
                .findFirst()
                .orElseThrow();
    }

    /** Made-up claims: thirty in the first version, of which the second has twenty, and forty others. */
    private static void load(int version) {
        StringBuilder text = new StringBuilder("""
                dataset: made-up
                title: Made up
                entities:
                  - {id: heron, kind: Actor, name: Heron Group}
                  - {id: lab, kind: Organization, name: Example Labs}
                sources:
                  - {id: paper, publisher: Example Labs, title: On herons, published: 2024-03}
                attributions:
                """);
        for (int i = version == 1 ? 0 : 10; i < (version == 1 ? 30 : 70); i++) {
            text.append("  - {id: claim-")
                    .append(i)
                    .append(", who: [lab], whom: [heron], date: 2024, sources: [paper]}\n");
        }
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        assertThat(TestGraph.load(new CuratedYaml()
                                .read(new Input("made-up.yaml", () -> new ByteArrayInputStream(bytes))))
                        .problems())
                .isEmpty();
    }
}
