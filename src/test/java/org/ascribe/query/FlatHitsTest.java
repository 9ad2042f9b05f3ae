package org.ascribe.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
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

    @Test
    void hitsStayTheSameBesideFortyCopiesOfTheStory() {
        Graph graph = TestGraph.empty();
        TestGraph.load(Bundle.STORY.read());
        List<Map<String, Long>> beside = new ArrayList<>();

        for (int[] copies : new int[][] {{1, 2}, {3, 40}}) {
            Map<String, Object> range = Map.of("from", copies[0], "to", copies[1]);
            graph.write(COPY_NODES, range);
            graph.write(COPY_LINKS, range);
            beside.add(LocalHits.of(TestGraph.database(), TestGraph.bean(Catalogue.class)));
        }

        assertThat(LocalHits.print(beside)).isEmpty();
    }
}
