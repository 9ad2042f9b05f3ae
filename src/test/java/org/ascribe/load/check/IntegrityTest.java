package org.ascribe.load.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ascribe.Guests;
import org.ascribe.TestGraph;
import org.ascribe.graph.Graph;
import org.ascribe.load.find.Bundle;
import org.ascribe.query.Asker;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was changed behind the loader's back is found, and loading again mends it. */
final class IntegrityTest {
    private Graph graph;
    private List<Object> loaded;

    @BeforeEach
    void load() {
        graph = TestGraph.empty();
        TestGraph.load(Bundle.STORY.read());
        TestGraph.load(Guests.heron());
        loaded = everything();
    }

    @AfterAll
    static void empty() {
        TestGraph.empty();
    }

    @Test
    void findsNothingInWhatWasLoaded() {
        assertThat(verify()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "contents       | heron-a | MATCH (n {id: 'heron-a'}) SET n.name = 'APT32'",
                "contents       | heron-a | MATCH (n {id: 'heron-a'}) SET n.description = 'Somebody'",
                "contents       | heron-a | MATCH (n {id: 'heron-a'}) REMOVE n.key",
                "contents       | doc-h   | MATCH (n {id: 'doc-h'}) SET n.published = '2023-01-02'",
                "contents       | alias:Marsh Gang | MATCH (n {id: 'heron-a'})<-[r:NAMES]-() SET r.sources = []",
                "contents       | alias:Marsh Gang | MATCH (n {id: 'heron-a'})<-[r:NAMES]-() REMOVE r.hash",
                "labels-fit     | heron-a | MATCH (n {id: 'heron-a'}) REMOVE n:Actor",
                "labels-fit     | heron-a | MATCH (n {id: 'heron-a'}) REMOVE n:Entity, n.kind",
                "elements-there | heron   | MATCH (n:Alias {name: 'Marsh Gang'}) DETACH DELETE n",
                "elements-there | heron   | MATCH (n {id: 'heron-b'})<-[r:NAMES]-() DELETE r",
                "elements-there | heron   | MATCH (n {id: 'heron-b'}) DETACH DELETE n",
                "elements-there | heron   | MATCH (n {id: 'heron-b'}) REMOVE n.owners",
                "doubled-links  | alias:Marsh Gang"
                        + " | MATCH (n {id: 'heron-a'})<-[r:NAMES]-(a) CREATE (a)-[c:NAMES]->(n) SET c = properties(r)",
            })
    void findsWhatWasChangedAndLoadingAgainMendsIt(String check, String id, String change) {
        graph.write(change, Map.of());

        assertThat(verify()).contains(check + " " + id);
        TestGraph.load(Guests.heron());
        assertThat(verify()).isEmpty();
        assertThat(everything()).isEqualTo(loaded);
    }

    @Test
    void findsLinksOfNoDataset() {
        graph.write("MATCH (a {id: 'heron-a'}), (b {id: 'china'}) CREATE (a)-[:BASED_IN]->(b)", Map.of());

        assertThat(verify()).containsOnlyOnce("links-owned heron-a");
    }

    @Test
    void whatOthersAddToOurNodesIsNoChange() {
        graph.write("MATCH (n:Ascribe) SET n.pageRank = 0.5, n:Seen", Map.of());

        assertThat(verify()).isEmpty();
        assertThat(TestGraph.load(Guests.heron()).changedAnything()).isFalse();
    }

    @Test
    void findsACircleOverTwoDatasets() {
        graph.write(
                "MATCH (mss {id: 'mss'})-[up:PART_OF]->(china:State) CREATE (china)-[down:PART_OF]->(mss)"
                        + " SET down = properties(up), down.dataset = 'heron'",
                Map.of());

        assertThat(verify()).contains("circles mss", "circles china");
        assertThat(TestGraph.bean(Asker.class)
                        .ask("chain-of-command", Map.of("entity", "apt31"))
                        .rows())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(String.valueOf(row.get("chain"))).containsOnlyOnce("id=mss"));
    }

    @Test
    void everyCheckSaysWhatWhyAndWhatToDo() {
        assertThat(Integrity.checks()).hasSizeGreaterThan(10).allSatisfy(check -> {
            assertThat(check.title()).isNotEmpty().doesNotEndWith(".");
            assertThat(check.why()).endsWith(".");
            assertThat(check.advice()).isNotEmpty().doesNotEndWith(".");
        });
    }

    private static List<String> verify() {
        return TestGraph.bean(Integrity.class).verifyAll().stream()
                .map(found -> found.check() + " " + found.id())
                .toList();
    }

    /** All entities and links between them, without the record of the loads. */
    private static List<Object> everything() {
        List<Object> all = new ArrayList<>(TestGraph.column(
                "MATCH (n:Ascribe) RETURN [n {.*, import: null}, n:Entity, n.kind IN labels(n)] AS it ORDER BY n.id"));
        all.addAll(TestGraph.column("MATCH (a:Ascribe)-[r]->(b:Ascribe) WHERE type(r) <> 'RETIRED'"
                + " RETURN [a.id, type(r), b.id, properties(r)] AS it ORDER BY a.id, type(r), b.id, r.dataset"));
        return all;
    }
}
