package org.ascribe.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.ascribe.TestGraph;
import org.ascribe.bench.TwoLoaders;
import org.ascribe.dataset.Dataset;
import org.ascribe.dataset.Input;
import org.ascribe.dataset.Tally;
import org.ascribe.dataset.curated.CuratedYaml;
import org.ascribe.failure.Failure;
import org.ascribe.graph.Graph;
import org.ascribe.load.record.Turn;
import org.ascribe.validation.Validator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Loaders that meet, in the small form of {@code src/test/sh/two-loaders} and one by one. */
final class TwoLoadersTest {
    private static final Path SMALL = Path.of("src/test/resources/dataset/curated/small.yaml");

    private Graph graph;

    @BeforeEach
    void emptyGraph() {
        graph = TestGraph.empty();
    }

    @Test
    void ofOneDatasetDoubleNothing() throws Exception {
        TwoLoaders loaders = new TwoLoaders(graph, small(), TestGraph.bean(Validator.class));
        assertThat(loaders.inThreads(20).wrong()).isEmpty();
    }

    @Test
    void onlyOneLoaderAtATime() throws Exception {
        try (Turn held = TestGraph.bean(Loader.class).take()) {
            assertThat(held).isNotNull();
            assertThatThrownBy(() -> TestGraph.load(small()))
                    .isInstanceOfSatisfying(
                            Failure.class, failure -> assertThat(failure.kind()).isEqualTo(Failure.Kind.IN_USE));
        }
        assertThat(TestGraph.load(small()).refused()).isFalse();
    }

    @Test
    void nobodyGetsInBetweenDatasetsThatBelongTogether() throws Exception {
        Loader loader = TestGraph.bean(Loader.class);
        try (Turn turn = loader.take()) {
            loader.load(turn, small(), Loader.Options.of("test"));
            assertThatThrownBy(loader::take).hasMessageContaining("Another process is loading");
            Dataset other = new Dataset("other", "T", List.of(), List.of(), new Tally(), List.of());
            assertThat(loader.load(turn, other, Loader.Options.of("test")).refused())
                    .isFalse();
        }
        loader.take().close();
    }

    @Test
    void aLoaderThatHasDiedDoesNotBlockTheNext() throws Exception {
        try (Turn dead = TestGraph.bean(Loader.class).take()) {
            assertThat(dead).isNotNull();
            graph.write("MATCH (l:AscribeLock) SET l.pid = 999999999, l.holder = 'gone'", Map.of());
            assertThat(TestGraph.load(small()).refused()).isFalse();
        }
    }

    private static Dataset small() {
        return new CuratedYaml().read(Input.of(SMALL));
    }
}
