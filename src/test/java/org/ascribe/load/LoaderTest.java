package org.ascribe.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.ascribe.Neo4j5;
import org.ascribe.TestGraph;
import org.ascribe.dataset.Dataset;
import org.ascribe.dataset.Entity;
import org.ascribe.dataset.Input;
import org.ascribe.dataset.Link;
import org.ascribe.dataset.curated.CuratedYaml;
import org.ascribe.failure.Failure;
import org.ascribe.graph.Progress;
import org.ascribe.graph.SchemaManager;
import org.ascribe.load.record.LoadReport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@Neo4j5.Too
class LoaderTest {
    private static final Path SMALL = Path.of("src/test/resources/dataset/curated/small.yaml");

    @BeforeEach
    void emptyGraph() {
        TestGraph.empty();
    }

    @Test
    void loadsTheStory() throws Exception {
        LoadReport report = TestGraph.load(dataset(SMALL));
        assertThat(report.problems()).isEmpty();
        assertThat(report.violations()).isEmpty();
        assertThat(report.nodes()).containsEntry("created", 12);
        assertThat(TestGraph.column("MATCH (:State {name: 'United Kingdom'})-[:MADE]->(c)-[:POINTS_TO]->(x)"
                        + " RETURN x.name ORDER BY x.name"))
                .containsExactly("APT31", "China");
        assertThat(TestGraph.column("MATCH (n:Accused) RETURN n.id ORDER BY n.id"))
                .containsExactly("apt31", "china");
        assertThat(TestGraph.column("MATCH (n:Agency) RETURN n.stateName")).containsExactly("China");
        assertThat(TestGraph.column("MATCH (n:Attribution) RETURN n.name"))
                .containsExactly("United Kingdom on APT31, China: Electoral Commission breach, 2024-03-25");
        assertThat(TestGraph.column("MATCH (n:Operation) RETURN toString(n.beganFrom) + '/' + toString(n.beganTo)"))
                .containsExactly("2021-08-01/2021-08-31");
    }

    @Test
    void secondLoadChangesNothing() throws Exception {
        TestGraph.load(dataset(SMALL));
        List<Object> before = everything();
        LoadReport second = TestGraph.load(dataset(SMALL));
        assertThat(second.changedAnything()).isFalse();
        assertThat(second.nodes()).containsEntry("unchanged", 12);
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void dryRunSaysWhatWouldChangeAndWritesNothing() throws Exception {
        Loader loader = TestGraph.bean(Loader.class);
        TestGraph.bean(SchemaManager.class).apply();
        LoadReport report =
                loader.load(dataset(SMALL), new Loader.Options("small", true, Loader.Options.BATCH, Progress.NONE));
        assertThat(report.nodes()).containsEntry("created", 12);
        assertThat(TestGraph.column("MATCH (n) RETURN count(n)")).containsExactly(0L);
    }

    @Test
    void changedWordsAreWrittenAndNothingElse() throws Exception {
        TestGraph.load(dataset(SMALL));
        LoadReport report = TestGraph.load(edited("words: slander", "words: groundless"));
        assertThat(report.nodes()).containsEntry("changed", 1).containsEntry("created", 0);
        assertThat(report.links())
                .as("the words stand at the citation too")
                .containsEntry("changed", 1)
                .containsEntry("created", 0);
        assertThat(TestGraph.column("MATCH (n:Denial) RETURN n.words")).containsExactly("groundless");
    }

    @Test
    void aCommentOnAClaimWithoutANameIsTitledByWhatTheClaimSays() throws Exception {
        TestGraph.load(dataset(SMALL));
        TestGraph.load(yaml("""
                dataset: other
                title: Another view
                sources:
                  - {id: other-paper, publisher: B, title: T, published: 2024}
                attributions:
                  - {id: other-claim, who: [microsoft], whom: [apt31], sources: [other-paper]}
                comments:
                  - {id: too-late, who: [microsoft], about: [other-claim], date: 2024-01-01, words: too late, sources: [other-paper]}
                """));
        assertThat(TestGraph.column("MATCH (n:Comment) RETURN n.name"))
                .containsExactly("Microsoft on Microsoft on APT31, 2024-01-01");
    }

    @Test
    void whatADatasetNoLongerContainsIsRetiredAndComesBack() throws Exception {
        TestGraph.load(dataset(SMALL));
        List<Object> before = everything();
        String without = Files.readString(SMALL).replaceAll("(?s)denials:.*?measures:", "measures:");
        LoadReport report = TestGraph.load(yaml(without));
        assertThat(report.nodes()).containsEntry("retired", 1);
        assertThat(TestGraph.column("MATCH (n:Denial) RETURN n.id")).isEmpty();
        assertThat(TestGraph.column("MATCH (n:AscribeRetired) RETURN n.id")).containsExactly("china-denies");
        TestGraph.load(dataset(SMALL));
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void anEntityThatAnotherDatasetMentionsOutlivesItsOwn() throws Exception {
        TestGraph.load(dataset(SMALL));
        TestGraph.load(yaml("""
                dataset: other
                title: Another view
                sources:
                  - {id: other-paper, publisher: B, title: T, published: 2024}
                attributions:
                  - {id: other-claim, who: [microsoft], whom: [apt31], sources: [other-paper]}
                """));
        LoadReport report = TestGraph.load(yaml("dataset: small\ntitle: Nothing left\n"));
        assertThat(report.nodes()).containsEntry("retired", 10);
        assertThat(TestGraph.column("MATCH (:Vendor)-[:MADE]->()-[:POINTS_TO]->(x) RETURN x.name"))
                .containsExactly("APT31");
    }

    @Test
    void anIdBelongsToTheDatasetThatDescribedItFirst() throws Exception {
        TestGraph.load(dataset(SMALL));
        LoadReport report = TestGraph.load(
                yaml("dataset: other\ntitle: T\nentities:\n  - {id: apt31, kind: Actor, name: Something else}\n"));
        assertThat(report.refused()).isTrue();
        assertThat(report.problems()).extracting(problem -> problem.code()).containsExactly("id-taken");
        assertThat(TestGraph.column("MATCH (n {id: 'apt31'}) RETURN n.name")).containsExactly("APT31");
    }

    @Test
    void aDatasetWithErrorsLeavesNothingBehind() throws Exception {
        LoadReport report = TestGraph.load(edited("whom: [apt31, china]", "whom: [apt13]"));
        assertThat(report.refused()).isTrue();
        assertThat(report.problems().getFirst().hint()).contains("apt31");
        assertThat(TestGraph.column("MATCH (n:Entity|Retired|Import) RETURN count(n)"))
                .containsExactly(0L);
    }

    @Test
    void anyOrderAndBatchSizeGivesTheSameGraph() throws Exception {
        TestGraph.load(dataset(SMALL));
        List<Object> expected = everything();
        Random random = new Random(7);
        for (int batch : new int[] {1, 7, 1_000}) {
            TestGraph.empty();
            load(shuffled(dataset(SMALL), random), batch);
            assertThat(everything()).as("batches of %d", batch).isEqualTo(expected);
        }
    }

    @Test
    void rolesAndStatesFollowTheFactsInAnyBatchSize() throws Exception {
        Dataset retold = yaml(Files.readString(SMALL)
                .replaceAll("(?s)attributions:.*?measures:", "measures:")
                .replaceAll(
                        "(?m)^.*TARGETED.*$",
                        "      - {type: TARGETED, to: microsoft, statedBy: [china], sources: [paper]}")
                .replace("PART_OF, to: china", "PART_OF, to: united-kingdom"));
        for (int batch : new int[] {1, 1_000}) {
            TestGraph.empty();
            TestGraph.load(dataset(SMALL));
            assertThat(load(retold, batch).problems()).isEmpty();
            assertThat(TestGraph.column("MATCH (n:Accused|Attributor) RETURN n.id"))
                    .as("batches of %d", batch)
                    .isEmpty();
            assertThat(TestGraph.column("MATCH (n:Target) RETURN n.id"))
                    .as("batches of %d", batch)
                    .containsExactly("microsoft");
            assertThat(TestGraph.column("MATCH (n:Agency) RETURN n.stateName"))
                    .as("batches of %d", batch)
                    .containsExactly("United Kingdom");
            load(dataset(SMALL), batch);
            assertThat(TestGraph.column("MATCH (n:Accused) RETURN n.id ORDER BY n.id"))
                    .as("batches of %d", batch)
                    .containsExactly("apt31", "china");
        }
    }

    @Test
    void aLoadThatIsCutOffAtAnyBatchGoesOnToTheSameGraph() throws Exception {
        TestGraph.load(dataset(SMALL));
        List<Object> expected = everything();
        for (int stopAfter : new int[] {1, 13, 25}) {
            TestGraph.empty();
            int[] steps = {stopAfter};
            Loader.Options cutOff = new Loader.Options("test", false, 1, (phase, done, total) -> --steps[0] > 0);
            assertThatThrownBy(() -> TestGraph.bean(Loader.class).load(dataset(SMALL), cutOff))
                    .isInstanceOf(Failure.class)
                    .hasMessageContaining("complete in itself");
            TestGraph.load(dataset(SMALL));
            assertThat(everything()).as("cut off after %d batches", stopAfter).isEqualTo(expected);
        }
    }

    /** The whole graph as text, without the record of the loads. */
    static List<Object> everything() {
        List<Object> all = new ArrayList<>(TestGraph.column("MATCH (n:Entity) WITH n ORDER BY n.id RETURN COLLECT {"
                + " UNWIND keys(n) AS k WITH k ORDER BY k WHERE k <> 'import' RETURN k + '=' + CASE WHEN n[k] IS :: LIST<ANY>"
                + " THEN reduce(s = '', v IN n[k] | s + v + ',') ELSE toString(n[k]) END }"));
        all.addAll(TestGraph.column(
                "MATCH (n:Entity) UNWIND labels(n) AS label WITH n.id + ':' + label AS it" + " RETURN it ORDER BY it"));
        all.addAll(TestGraph.column("MATCH (a:Entity)-[r]->(b:Entity) WHERE type(r) <> 'RETIRED'"
                + " RETURN a.id + type(r) + b.id + coalesce(r.hash, '') AS link ORDER BY link"));
        return all;
    }

    private static LoadReport load(Dataset dataset, int batch) {
        return TestGraph.bean(Loader.class).load(dataset, new Loader.Options("test", false, batch, Progress.NONE));
    }

    private static Dataset shuffled(Dataset dataset, Random random) {
        List<Entity> entities = new ArrayList<>(dataset.entities());
        List<Link> links = new ArrayList<>(dataset.links());
        Collections.shuffle(entities, random);
        Collections.shuffle(links, random);
        return new Dataset(dataset.name(), dataset.title(), entities, links, dataset.tally(), dataset.problems());
    }

    private static Dataset edited(String text, String replacement) throws Exception {
        return yaml(Files.readString(SMALL).replace(text, replacement));
    }

    private static Dataset yaml(String text) {
        return new CuratedYaml()
                .read(new Input("test.yaml", () -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
    }

    private static Dataset dataset(Path file) {
        return new CuratedYaml().read(Input.of(file));
    }
}
