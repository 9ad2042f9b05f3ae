package org.ascribe.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.ascribe.TestGraph;
import org.ascribe.dataset.Dataset;
import org.ascribe.dataset.Entity;
import org.ascribe.dataset.Input;
import org.ascribe.dataset.Link;
import org.ascribe.dataset.misp.MispGalaxy;
import org.ascribe.dataset.stix.Stix;
import org.ascribe.graph.Progress;
import org.ascribe.graph.SchemaManager;
import org.ascribe.load.compare.Moved;
import org.ascribe.load.compare.Rehearsal;
import org.ascribe.load.compare.Renamed;
import org.ascribe.load.record.LoadReport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two releases of one source, and two files that share objects. */
class ReleasesTest {
    private static final Path RELEASES = Path.of("src/test/resources/dataset/releases");
    private static final String RUSTY = "stix:intrusion-set--00000001-bbbb-4bbb-8bbb-bbbbbbbbbbbb";
    private static final String HERON = "stix:intrusion-set--00000000-0000-4000-8000-000000000001";
    private static final String OTTER = "stix:intrusion-set--00000000-0000-4000-8000-000000000002";

    @BeforeEach
    void emptyGraph() {
        TestGraph.empty();
        TestGraph.bean(SchemaManager.class).apply();
    }

    @Test
    void tellWhoIsCalledOtherwiseAndWhichNamesMoved() throws Exception {
        load(release("first"));
        LoadReport report = load(release("second"));
        assertThat(report.renamed()).containsExactly(new Renamed(HERON, "Actor", "Rusty Heron", "Copper Heron"));
        assertThat(report.moved()).containsExactly(new Moved("NIGHT-FERRY", List.of(OTTER), List.of(HERON)));
        assertThat(report.nodes()).containsEntry("changed", 2).containsEntry("retired", 4);
        assertThat(TestGraph.column("MATCH (n:AscribeRetired) RETURN n.name ORDER BY n.name"))
                .containsExactly("Night Ferry", "Paper Crane", "Paper Crane", "Rusty Heron");
        assertThat(load(release("second")).changedAnything()).isFalse();
    }

    @Test
    void ofAGalaxyTellThemToo() {
        load(galaxy(
                1,
                "{'value': 'Reed Newt', 'uuid': '1', 'meta': {'synonyms': ['Sluice']}}, {'value': 'Rush Newt',"
                        + " 'uuid': '2'}, {'value': 'Moss Newt', 'uuid': '3'}, {'value': 'Bog Newt', 'uuid': '4'}"));
        LoadReport report = load(galaxy(
                2,
                "{'value': 'Reed Newt', 'uuid': '1'}, {'value': 'Rush Newt', 'uuid': '2', 'meta': {'synonyms':"
                        + " ['Sluice']}}, {'value': 'Fen Newt', 'uuid': '3'}, {'value': 'Bog Newt', 'uuid': '4', 'meta':"
                        + " {'synonyms': ['Moss Newt']}}"));
        String id = "misp-threat-actor:";
        assertThat(report.renamed()).containsExactly(new Renamed(id + "3", "Actor", "Moss Newt", "Fen Newt"));
        assertThat(report.moved())
                .containsExactlyInAnyOrder(
                        new Moved("Moss Newt", List.of(id + "3"), List.of(id + "4")),
                        new Moved("Sluice", List.of(id + "1"), List.of(id + "2")));
        assertThat(TestGraph.column("MATCH (:Alias {name: 'Sluice'})-[:NAMES]->(n) RETURN n.name"))
                .containsExactly("Rush Newt");
    }

    @Test
    void areRehearsedWithTheReportOfTheRealLoad() throws Exception {
        List<LoadReport> rehearsed = new ArrayList<>();
        Rehearsal rehearsal = new Rehearsal();
        for (String name : List.of("domain-two", "first", "domain-one", "second")) {
            rehearsed.add(TestGraph.bean(Loader.class)
                    .rehearse(release(name), new Loader.Options("test", true, 1_000, Progress.NONE), rehearsal));
        }
        assertThat(TestGraph.column("MATCH (n) RETURN count(n)")).containsExactly(0L);
        List<String> real = new ArrayList<>();
        for (String name : List.of("domain-two", "first", "domain-one", "second")) {
            real.add(text(load(release(name))));
        }
        assertThat(rehearsed.stream().map(ReleasesTest::text).toList()).isEqualTo(real);
    }

    @Test
    void areReportedAlikeInAnyOrderAndBatchSize() throws Exception {
        load(release("first"));
        String expected = text(load(release("second")));
        List<Object> graph = everything();
        Random random = new Random(3);
        for (int batch : new int[] {1, 3}) {
            emptyGraph();
            load(shuffled(release("first"), random), batch);
            assertThat(text(load(shuffled(release("second"), random), batch))).isEqualTo(expected);
            assertThat(everything()).isEqualTo(graph);
        }
    }

    @Test
    void accountForEveryRecord() throws Exception {
        assertThat(load(release("first")).records())
                .isEqualTo(Map.of("read", 7, "written", 6, "unchanged", 0, "skipped", 1, "rejected", 0));
        assertThat(load(release("first")).records())
                .isEqualTo(Map.of("read", 7, "written", 0, "unchanged", 6, "skipped", 1, "rejected", 0));
        assertThat(load(release("second")).records())
                .isEqualTo(Map.of("read", 8, "written", 3, "unchanged", 3, "skipped", 2, "rejected", 0));
    }

    @Test
    void ofTwoFilesShareObjectsInAnyOrder() throws Exception {
        load(release("domain-one"));
        load(release("domain-two"));
        List<Object> expected = everything();
        assertThat(TestGraph.column("MATCH (n:Actor) RETURN n.name ORDER BY n.name"))
                .containsExactly("Iron Finch", "Lead Lark", "Tin Wren");
        assertThat(load(release("domain-one")).changedAnything()).isFalse();
        assertThat(load(release("domain-two")).changedAnything()).isFalse();
        emptyGraph();
        load(release("domain-two"));
        load(release("domain-one"));
        assertThat(everything()).isEqualTo(expected);
        assertThat(load(release("domain-two")).changedAnything()).isFalse();
    }

    @Test
    void ofOneFileDoNotTakeFromTheOther() throws Exception {
        load(release("domain-one"));
        load(release("domain-two"));
        String without =
                Files.readString(RELEASES.resolve("domain-one.json")).replaceAll("(?m)^.*\"Tin Wren\".*\\n", "");
        LoadReport report = load(stix("release.json", without));
        assertThat(report.nodes()).containsEntry("retired", 1); // the name Low Tide
        load(release("domain-two"));
        assertThat(TestGraph.column("MATCH (n:Actor {id: 'attack:G9001'}) RETURN n.name + ' ' + n.dataset"))
                .containsExactly("Tin Wren of old attack-ics");
    }

    @Test
    void maySayThatSomethingIsOfAnotherKind() throws Exception {
        load(release("first"));
        String person = Files.readString(RELEASES.resolve("first.json"))
                .replace("\"identity_class\": \"organization\"", "\"identity_class\": \"individual\"");
        load(stix("release.json", person));
        assertThat(
                        TestGraph.column(
                                "MATCH (n {name: 'Lamplight Labs'}) RETURN [l IN labels(n) WHERE l <> 'Attributor' AND l <> 'Ascribe']"))
                .containsExactly(List.of("Entity", "Person"));
    }

    @Test
    void areComparedByWhatTheySayAndNotByTheirStamps() throws Exception {
        load(release("same-stamp-first"));
        LoadReport report = load(release("same-stamp-second"));
        assertThat(report.nodes()).containsEntry("changed", 1);
        assertThat(TestGraph.column("MATCH (n:Actor {id: '" + RUSTY + "'}) RETURN n.description"))
                .containsExactly("Watches harbours and locks.");
        // The relationship has gone without a word, and with it the claim.
        assertThat(TestGraph.column("MATCH (n:Attribution) RETURN n")).isEmpty();
        assertThat(TestGraph.column("MATCH (n:AscribeRetired) WHERE n.id CONTAINS 'relationship' RETURN n.id"))
                .hasSize(1);
    }

    private static Dataset release(String name) throws Exception {
        return stix("release.json", Files.readString(RELEASES.resolve(name + ".json")));
    }

    private static Dataset galaxy(int version, String clusters) {
        String text = "{'type': 'threat-actor', 'uuid': '7cdff317-a673-4474-84ec-4f1754947823', 'version': " + version
                + ", 'values': [" + clusters + "]}";
        return new MispGalaxy()
                .read(new Input(
                        "galaxy.json",
                        () -> new ByteArrayInputStream(text.replace('\'', '"').getBytes(StandardCharsets.UTF_8))));
    }

    private static Dataset stix(String name, String text) {
        return new Stix().read(new Input(name, () -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
    }

    private static LoadReport load(Dataset dataset) {
        return load(dataset, 1_000);
    }

    private static LoadReport load(Dataset dataset, int batch) {
        LoadReport report =
                TestGraph.bean(Loader.class).load(dataset, new Loader.Options("test", false, batch, Progress.NONE));
        assertThat(report.problems()).isEmpty();
        assertThat(report.violations()).isEmpty();
        return report;
    }

    private static String text(LoadReport report) {
        return report.dataset()
                + report.nodes()
                + report.links()
                + report.renamed()
                + report.moved()
                + report.records()
                + report.skipped();
    }

    private static Dataset shuffled(Dataset dataset, Random random) {
        List<Entity> entities = new ArrayList<>(dataset.entities());
        List<Link> links = new ArrayList<>(dataset.links());
        Collections.shuffle(entities, random);
        Collections.shuffle(links, random);
        return dataset.with(entities, links);
    }

    private static List<Object> everything() {
        List<Object> all = new ArrayList<>(TestGraph.column("MATCH (n:Entity) WITH n ORDER BY n.id"
                + " RETURN n.id + ' ' + n.name + ' ' + coalesce(n.hash, '') + ' ' + coalesce(n.dataset, '')"
                + " + reduce(s = '', v IN n.owners | s + ' ' + v)"));
        all.addAll(TestGraph.column("MATCH (a:Entity)-[r]->(b:Entity) WHERE type(r) <> 'RETIRED'"
                + " RETURN a.id + type(r) + b.id + r.hash + r.dataset AS link ORDER BY link"));
        return all;
    }
}
