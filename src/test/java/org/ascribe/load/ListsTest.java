package org.ascribe.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ascribe.TestGraph;
import org.ascribe.dataset.Dataset;
import org.ascribe.dataset.Format;
import org.ascribe.dataset.Input;
import org.ascribe.dataset.eurepoc.EuRepoC;
import org.ascribe.dataset.sanctions.EuSanctions;
import org.ascribe.dataset.sanctions.UkSanctions;
import org.ascribe.load.find.Bundle;
import org.ascribe.load.record.LoadReport;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists of incidents and sanctions in the graph, each file a dataset, together and in any order. */
class ListsTest {
    private static final Path SMALL = Path.of("src/test/resources/dataset");
    private static final Path REAL = Path.of("../shared/data");

    @TempDir
    private Path folder;

    @BeforeEach
    void emptyGraph() {
        TestGraph.empty();
    }

    @Test
    void giveTheSameGraphInAnyOrder() {
        List<Dataset> datasets = new ArrayList<>(List.of(
                read(SMALL.resolve("eurepoc/joint-advisory.csv")),
                read(SMALL.resolve("eurepoc/incidents.csv")),
                read(SMALL.resolve("eurepoc/receivers.csv")),
                read(SMALL.resolve("uk-sanctions/cyber-and-others-2025-08-11.csv")),
                read(SMALL.resolve("eu-sanctions/annex.csv"))));
        datasets.forEach(ListsTest::load);
        List<Object> forwards = everything();
        TestGraph.empty();
        datasets.reversed().forEach(ListsTest::load);
        assertThat(everything()).isEqualTo(forwards);
        for (Dataset dataset : datasets) {
            assertThat(TestGraph.load(dataset).changedAnything())
                    .as("a second load of %s", dataset.name())
                    .isFalse();
        }
    }

    @Test
    void meetAtTheIncident() {
        load(read(SMALL.resolve("eurepoc/receivers.csv")));
        load(read(SMALL.resolve("eurepoc/joint-advisory.csv")));
        assertThat(TestGraph.column("MATCH (n:Operation {id: 'eurepoc:901'}) RETURN n.name"))
                .containsExactly("EuRepoC incident 901");
        load(read(SMALL.resolve("eurepoc/incidents.csv")));
        assertThat(TestGraph.column("MATCH (c:Attribution)-[:ABOUT]->(n:Operation {id: 'eurepoc:901'})-[:TARGETED]->(t)"
                        + " RETURN c.id + ' ' + n.name + ' ' + t.name"))
                .containsExactly("eurepoc:901:77 APT 1 & Sample Campaign Government / ministries (United States)");
    }

    @Test
    void inAnotherShapeSayTheSameAndRetireNothing() throws IOException {
        Path full = SMALL.resolve("uk-sanctions/full.csv");
        load(read(full));
        String saved = Files.readString(full)
                .replaceAll("(?m)^.*RUS9101.*\\R", "")
                .replaceAll("[^\\x00-\\xff]+", "")
                .replace(",", "\t");
        Path tabs = Files.writeString(folder.resolve("saved.txt"), saved, StandardCharsets.ISO_8859_1);
        Dataset again = new UkSanctions().read(Input.of(tabs));
        LoadReport report = TestGraph.load(again);
        assertThat(report.nodes())
                .containsEntry("created", 0)
                .containsEntry("retired", 1); // the name whose letters that character set has not
        report = TestGraph.load(read(SMALL.resolve("uk-sanctions/full.xml")));
        assertThat(report.nodes()).containsEntry("created", 1).containsEntry("retired", 0);
    }

    @Test
    void loadWholeBesideTheBundledDataset() {
        List<Path> files = List.of(
                REAL.resolve("eurepoc/EuRepoC_Receiver_dataset_1.1.csv"),
                REAL.resolve("eurepoc/EuRepoC_Attribution_dataset_1.1.csv"),
                REAL.resolve("eurepoc/EuRepoC_Global_Database_1.1.csv"),
                REAL.resolve("sanctions/uk-sanctions-list-2025-08-11.csv"),
                REAL.resolve("sanctions/eu-cyber-32019R0796.csv"));
        Assumptions.assumeTrue(files.stream().allMatch(Files::exists), () -> "skipped: there is no " + REAL);
        ListsTest.load(Bundle.STORY.read());
        files.forEach(file -> load(read(file)));
        assertThat(TestGraph.column("MATCH (n:Operation) WHERE n.id STARTS WITH 'eurepoc:' RETURN count(n)"))
                .containsExactly(1_643L);
        assertThat(TestGraph.column(
                        "MATCH (:State {id: 'united-kingdom'})-[:IMPOSED]->(m:Measure) WHERE m.id STARTS WITH"
                                + " 'uk-sanctions:' RETURN count(m)"))
                .containsExactly(81L);
        assertThat(TestGraph.column("MATCH (a:Agency) WHERE a.id IN ['us-fbi', 'uk-ncsc', 'hainan-ssd', 'mss']"
                        + " RETURN a.id + ' ' + a.stateName ORDER BY a.id"))
                .containsExactly("hainan-ssd China", "mss China", "uk-ncsc United Kingdom", "us-fbi United States");
    }

    private static Dataset read(Path file) {
        Input input = Input.of(file);
        Format format = List.<Format>of(new EuRepoC(), new UkSanctions(), new EuSanctions()).stream()
                .filter(one -> one.recognises(input, input.head()))
                .findFirst()
                .orElseThrow();
        return format.read(input);
    }

    private static void load(Dataset dataset) {
        LoadReport report = TestGraph.load(dataset);
        assertThat(report.refused()).as("%s", report.problems()).isFalse();
        assertThat(report.violations()).as("after %s", dataset.name()).isEmpty();
    }

    private static List<Object> everything() {
        List<Object> all = new ArrayList<>(TestGraph.column(
                "MATCH (n:Entity) WITH n ORDER BY n.id RETURN n.id + ' ' + n.name + ' ' + coalesce(n.hash, '')"));
        all.addAll(TestGraph.column("MATCH (a:Entity)-[r]->(b:Entity) WHERE type(r) <> 'RETIRED'"
                + " RETURN a.id + type(r) + b.id + coalesce(r.hash, '') AS link ORDER BY link"));
        return all;
    }
}
