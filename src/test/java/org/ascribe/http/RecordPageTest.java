package org.ascribe.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.ascribe.TestGraph;
import org.ascribe.dataset.Input;
import org.ascribe.dataset.curated.CuratedYaml;
import org.ascribe.graph.Graph;
import org.junit.jupiter.api.Test;

/** The page about the record of states says what of it is in the graph. */
class RecordPageTest {
    private static final String DATASET = """
            dataset: record
            title: Made up
            sources:
              - {id: notice, publisher: Office of Ponds, title: Notice, published: 2021-06-01, primary: true, url: "https://ponds.example/notice"}
              - {id: paper, publisher: Pond Times, title: On the raid, published: 2022-06-01, url: "https://times.example/raid"}
            entities:
              - {id: pond-land, kind: State, name: Pond & Sons Land}
              - {id: pond-office, kind: Agency, name: Office of Ponds, links: [{type: PART_OF, to: pond-land, statedBy: [pond-land], sources: [notice]}]}
              - {id: lake-land, kind: State, name: Lakeland}
              - {id: reed-land, kind: State, name: Reedland}
              - {id: reed-office, kind: Agency, name: Office of Reeds, links: [{type: PART_OF, to: reed-land, statedBy: [pond-land], sources: [notice]}]}
              - {id: raid, kind: Operation, name: The reed raid}
            attributions:
              - {id: by-state, who: [pond-land, pond-office], what: [raid], whom: [reed-office, reed-land], date: 2021-06-01, sources: [notice]}
              - {id: by-office, who: [pond-office], what: [raid], whom: [reed-land], date: 2022-05, sources: [paper]}
              - {id: by-friend, who: [{id: lake-land, role: supported}], what: [raid], whom: [reed-land], date: 2022-06, sources: [paper]}
            denials:
              - {id: no, who: [reed-land], contests: [by-state], date: 2021-06-02, words: nonsense, sources: [notice]}
            """;

    @Test
    void countsStatementsByStateAndYear() {
        try (Api api = Api.over(loaded())) {
            String page = api.get("/docs/record").body();

            assertThat(page.replaceAll("<td [^>]*>", "<td>"))
                    .contains("It has 3 statements by 2 states and 0 alliances on 1 operation, 1 denial, 0 measures")
                    .contains("from 2 documents, of which 1 is the author's own text")
                    .contains("<th class=\"least\" scope=\"col\">2021</th>")
                    .contains(row("lake-land", "Lakeland", "", "(1)", "(1)"))
                    .contains(row("pond-land", "Pond &amp; Sons Land", "1", "1", "2"))
                    .contains(row("reed-land", "Reedland", "3", "1"))
                    .doesNotContain("{{", "not loaded here");
            // On a phone each number stands behind its year.
            assertThat(page).contains("data-title=\"2022\">(1)<");
        }
    }

    @Test
    void saysWhereThereIsNone() {
        try (Api api = Api.over(TestGraph.empty())) {
            assertThat(api.get("/docs/record").body())
                    .contains("ascribe load record", "What is in it")
                    .doesNotContain("{{", "<table>");
        }
    }

    private static String row(String id, String name, String... cells) {
        return "<a class=\"entity\" href=\"../#/entity/" + id + "\">" + name + "</a></td><td>"
                + String.join("</td><td>", cells) + "</td></tr>";
    }

    private static Graph loaded() {
        Graph graph = TestGraph.empty();
        byte[] text = DATASET.getBytes(StandardCharsets.UTF_8);
        assertThat(TestGraph.load(
                                new CuratedYaml().read(new Input("record.yaml", () -> new ByteArrayInputStream(text))))
                        .problems())
                .isEmpty();
        return graph;
    }
}
