package org.ascribe.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.ascribe.TestGraph;
import org.ascribe.bench.LocalHits;
import org.ascribe.graph.Graph;
import org.ascribe.load.find.Bundle;
import org.junit.jupiter.api.Test;

/**
 * What a question costs depends on what it asks about, not on how much else there is: {@code src/test/sh/bench-hits} shows the same
 * on larger graphs of another shape.
 */
class FlatHitsTest {
    private static final String COPY_NODES = """
            MATCH (n:Ascribe) WHERE n.copy IS NULL
            UNWIND range($from, $to) AS copy
            CREATE (c) SET c = n {.*, copy: copy, id: n.id + '~' + copy, key: n.key + copy}, c:$(labels(n))
            """;
    private static final String COPY_LINKS = """
            MATCH (a:Ascribe)-[r]->(b:Ascribe) WHERE a.copy IS NULL AND b.copy IS NULL
            UNWIND range($from, $to) AS copy
            MATCH (x:Ascribe {id: a.id + '~' + copy})
            MATCH (y:Ascribe {id: b.id + '~' + copy})
            CREATE (x)-[c:$(type(r))]->(y) SET c = properties(r)
            """;
    private static final String LEAVE = "MATCH (n:Ascribe) WHERE n.copy > $copies DETACH DELETE n";

    /** The plans are those for the large graph, where a bad one costs; to make others for the small one takes longer than all else. */
    @Test
    void hitsStayTheSameBesideFortyCopiesOfTheStory() {
        Graph graph = TestGraph.empty();
        TestGraph.load(Bundle.STORY.read());
        Map<String, Object> range = Map.of("from", 1, "to", 40);
        graph.write(COPY_NODES, range);
        graph.write(COPY_LINKS, range);
        LocalHits.plan(TestGraph.database());
        Map<String, Long> beside = hits();
        graph.write(LEAVE, Map.of("copies", 2));
        assertThat(LocalHits.print(List.of(hits(), beside))).isEmpty();
    }

    private static Map<String, Long> hits() {
        return LocalHits.of(TestGraph.database(), TestGraph.bean(Catalogue.class));
    }
}
