package org.ascribe.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.ascribe.query.SmallGraph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Lists that come page by page. */
class CursorTest {
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
    void pagesThroughNeighbours() {
        JsonNode first = api.json("/api/v1/entities/apt31/neighbours", "limit", "4");
        HttpResponse<String> response = api.get("/api/v1/entities/apt31/neighbours", "limit", "4");
        JsonNode second = api.json(
                "/api/v1/entities/apt31/neighbours",
                "limit",
                "4",
                "cursor",
                first.path("next").asText());

        assertThat(first.path("items")).hasSize(4);
        assertThat(first.path("counts")).isNotEmpty();
        assertThat(response.headers().firstValue("link")).get().asString().endsWith("; rel=\"next\"");
        assertThat(second.path("items")).isNotEmpty().doesNotContainAnyElementsOf(first.path("items"));
    }

    @Test
    void refusesTheCursorOfAnotherRequest() {
        String cursor = api.json("/api/v1/entities/apt31/neighbours", "limit", "2")
                .path("next")
                .asText();

        assertThat(api.get("/api/v1/entities/wuhan-xrz/neighbours", "cursor", cursor)
                        .statusCode())
                .isEqualTo(400);
        assertThat(api.get("/api/v1/search", "q", "a", "cursor", "xyz").statusCode())
                .isEqualTo(400);
    }

    @Test
    void refusesACursorThatNobodyGave() {
        for (String[] list : new String[][] {
            {"/api/v1/search", "q", "apt", "limit", "1"}, {"/api/v1/entities/apt31/neighbours", "limit", "1"}
        }) {
            String next = api.json(list[0], Arrays.copyOfRange(list, 1, list.length))
                    .path("next")
                    .asText();
            String seal = new String(Base64.getUrlDecoder().decode(next), StandardCharsets.US_ASCII);
            seal = seal.substring(0, seal.lastIndexOf('.') + 1);
            for (String place : List.of("4294967295", "2147483647", "2147483648", "-1", "+1", "", "1e3", "\u0661")) {
                assertThat(page(list, seal + place).statusCode()).as(place).isEqualTo(400);
            }
            assertThat(Api.parse(page(list, seal + "999999999").body()).path("items"))
                    .isEmpty();
        }
    }

    @Test
    void aQuestionIsReadToItsEndInAnyFormAndBySteps() {
        String all = "/api/v1/questions/aliases";
        JsonNode whole = api.json(all, "actor", "apt31");
        Set<String> names = ids(whole.path("rows"));
        assertThat(whole.path("next").isNull()).isTrue();
        assertThat(names).hasSizeGreaterThan(2);
        for (String size : List.of("1", "2", "1000")) {
            List<String> rows = new ArrayList<>();
            List<String> csv = new ArrayList<>();
            for (String cursor = ""; !cursor.isEmpty() || rows.isEmpty(); ) {
                JsonNode page = api.json(all, asked(size, cursor));
                HttpResponse<String> table = api.get(all, asked(size, cursor, "format", "csv"));
                page.path("rows").forEach(row -> rows.add(row.at("/alias/id").asText()));
                csv.addAll(table.body()
                        .lines()
                        .skip(1)
                        .map(line -> line.split(",", 3)[1])
                        .toList());
                assertThat(api.get(all, asked(size, cursor, "format", "ndjson"))
                                .body()
                                .lines())
                        .hasSize(page.path("rows").size());
                cursor = page.path("next").asText("");
                String link = table.headers().firstValue("link").orElse("");
                assertThat(link.isEmpty()).isEqualTo(cursor.isEmpty());
            }
            assertThat(rows).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(names);
            assertThat(csv).isEqualTo(rows);
        }
    }

    @Test
    void aPageOfDataThatAreGoneSaysSo() {
        JsonNode first = api.json("/api/v1/questions/aliases", asked("1", ""));
        String cursor = first.path("next").asText();
        String plain = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.US_ASCII);
        String older = plain.replaceFirst("\\.\\p{XDigit}*\\.", ".00ff.");
        HttpResponse<String> gone = api.get(
                "/api/v1/questions/aliases",
                asked("1", Base64.getUrlEncoder().encodeToString(older.getBytes(StandardCharsets.US_ASCII))));
        assertThat(gone.statusCode()).isEqualTo(410);
        assertThat(gone.body()).contains("have changed since the first page", "Start again without a cursor");
    }

    private static Set<String> ids(JsonNode rows) {
        Set<String> names = new TreeSet<>();
        rows.forEach(row -> names.add(row.at("/alias/id").asText()));
        return names;
    }

    private static String[] asked(String limit, String cursor, String... more) {
        List<String> asked = new ArrayList<>(List.of("actor", "apt31", "limit", limit));
        asked.addAll(cursor.isEmpty() ? List.of() : List.of("cursor", cursor));
        asked.addAll(List.of(more));
        return asked.toArray(String[]::new);
    }

    private static HttpResponse<String> page(String[] list, String cursor) {
        List<String> parameters = new ArrayList<>(List.of(list).subList(1, list.length));
        parameters.add("cursor");
        parameters.add(Base64.getUrlEncoder().encodeToString(cursor.getBytes(StandardCharsets.UTF_8)));
        return api.get(list[0], parameters.toArray(String[]::new));
    }
}
