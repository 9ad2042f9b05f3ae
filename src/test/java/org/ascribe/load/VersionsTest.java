package org.ascribe.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.ascribe.TestGraph;
import org.ascribe.dataset.Dataset;
import org.ascribe.dataset.Input;
import org.ascribe.dataset.curated.CuratedYaml;
import org.ascribe.graph.Graph;
import org.ascribe.load.record.LoadReport;
import org.ascribe.query.Stats;
import org.ascribe.query.Unfinished;
import org.junit.jupiter.api.Test;

/** Which version of a statement stands and since when, and what tells facts apart. */
class VersionsTest {
    private static final String TEXT = """
            dataset: reeds
            title: Made up
            sources:
              - {id: original, publisher: Pondia, title: O, published: 2024-03-25, primary: true}
              - {id: paper, publisher: Pond Times, title: P, published: 2024-03-26}
              - {id: leak, publisher: Mud Gazette, title: L, published: 2024-03-20}
              - {id: later, publisher: Lakeland, title: Q, published: 2024-05-01}
            entities:
              - {id: pondia, kind: State, name: Pondia}
              - {id: lakeland, kind: State, name: Lakeland}
              - {id: ministry, kind: Agency, name: Ministry, links: [{type: PART_OF, to: lakeland, statedBy: [pondia], sources: [later]}]}
              - id: heron
                kind: Actor
                name: Grey Heron
                links:
                  - {type: RUN_BY, to: ministry, statedBy: [pondia], sources: [original]}
                  - {type: RUN_BY, to: ministry, statedBy: [lakeland], sources: [later]}
            attributions:
              - {id: said, who: [pondia], whom: [lakeland], date: 2024-03-25, words: likely, sources: [original]}
              - {id: printed, who: [pondia], whom: [heron], date: 2024-03-25, words: surely, sources: [paper], sameStatementAs: [said]}
              - {id: leaked, who: [pondia], whom: [heron], date: 2024-03-20, sources: [leak], sameStatementAs: [said]}
            """;

    @Test
    void aTitleAloneIsWrittenToo() {
        Graph graph = TestGraph.empty();
        TestGraph.load(dataset(TEXT));
        String before = new Stats(graph).version().value();
        TestGraph.load(dataset(TEXT.replace("title: Made up", "title: Reeds")));
        assertThat(TestGraph.column("MATCH (i:AscribeImport {dataset: 'reeds'}) RETURN i.title"))
                .containsExactly("Reeds");
        assertThat(new Stats(graph).version().value()).isNotEqualTo(before);
    }

    @Test
    void theOriginalStandsAndAReportIsOnRecordFromTheDayOnWhichItAppeared() {
        TestGraph.empty();
        TestGraph.load(dataset(TEXT));
        assertThat(
                        TestGraph.column(
                                "MATCH (n:Attribution) RETURN n.id + ' ' + n.onRecord + ' ' + coalesce(n.stoodUntil, 'stands') ORDER BY n.id"))
                .containsExactly(
                        "leaked 2024-03-20 2024-03-25", "printed 2024-03-26 2024-03-20", "said 2024-03-25 stands");
        assertThat(TestGraph.column("MATCH (n {id: 'printed'}) RETURN n.name"))
                .containsExactly("Pondia on Grey Heron, 2024-03-25, as Pond Times reports it");
        assertThat(TestGraph.column("MATCH (n {id: 'said'}) RETURN n.caption"))
                .containsExactly("Pondia 2024: likely, Lakeland");
        assertThat(TestGraph.column("MATCH (n:Attribution) WHERE NOT n.date IS :: DATE RETURN n"))
                .isEmpty();
        assertThat(TestGraph.column("MATCH (:Attribution {id: 'printed'})-[c:CITED_IN]->() RETURN c.words"))
                .as("words stand at the document that has them")
                .containsExactly("surely");
    }

    @Test
    void whatStandsFollowsFromWhatIsTaken() {
        TestGraph.empty();
        TestGraph.load(dataset(TEXT));
        TestGraph.load(dataset(TEXT.replace(", primary: true", "")));
        assertThat(TestGraph.column("MATCH (n:Attribution) WHERE n.stoodUntil IS NULL RETURN n.id"))
                .as("without an original the first stands")
                .containsExactly("leaked");
        TestGraph.load(
                dataset(TEXT.replace(", primary: true", "").replace("words: surely,", "words: surely, stands: true,")));
        assertThat(TestGraph.column("MATCH (n:Attribution) WHERE n.stoodUntil IS NULL RETURN n.id"))
                .as("else what the editor marks")
                .containsExactly("printed");
    }

    @Test
    void whatTwoStateIsTwoFactsEachWithItsDay() {
        TestGraph.empty();
        TestGraph.load(dataset(TEXT));
        assertThat(TestGraph.column(
                        "MATCH ()-[r:RUN_BY]->() RETURN r.statedBy[0] + ' ' + r.onRecord ORDER BY r.onRecord"))
                .containsExactly("pondia 2024-03-25", "lakeland 2024-05-01");
        assertThat(TestGraph.load(dataset(TEXT)).changedAnything()).isFalse();
        LoadReport less = TestGraph.load(dataset(
                TEXT.replace("      - {type: RUN_BY, to: ministry, statedBy: [lakeland], sources: [later]}\n", "")));
        assertThat(less.links()).containsEntry("retired", 1).containsEntry("changed", 0);
        assertThat(TestGraph.column("MATCH ()-[r:RUN_BY]->() RETURN r.statedBy[0]"))
                .containsExactly("pondia");
        TestGraph.load(dataset(TEXT));
        assertThat(TestGraph.column("MATCH ()-[r:RUN_BY]->() RETURN r")).hasSize(2);
    }

    @Test
    void theStateOfABodyHasADay() {
        TestGraph.empty();
        TestGraph.load(dataset(TEXT));
        assertThat(TestGraph.column("MATCH (n:Agency) RETURN n.state + ' ' + n.stateSince"))
                .containsExactly("lakeland 2024-05-01");
    }

    @Test
    void aFolderOfAnEarlierVersionIsNamedUntilItIsLoadedAgain() {
        Graph graph = TestGraph.empty();
        TestGraph.load(dataset(TEXT));
        graph.write("MATCH (i:AscribeImport) SET i.model = null, i.contentHash = 'of an earlier version'", Map.of());
        graph.write("MATCH (n:Attribution) SET n.date = toString(n.date), n.hash = 'h' REMOVE n.caption", Map.of());
        assertThat(Unfinished.in(graph).notes()).singleElement().asString().contains("reeds", "load it again");
        TestGraph.load(dataset(TEXT));
        assertThat(Unfinished.in(graph).notes()).isEmpty();
        assertThat(TestGraph.column("MATCH (n:Attribution) WHERE n.caption IS NULL OR NOT n.date IS :: DATE RETURN n"))
                .isEqualTo(List.of());
    }

    private static Dataset dataset(String text) {
        return new CuratedYaml()
                .read(new Input("reeds.yaml", () -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
    }
}
