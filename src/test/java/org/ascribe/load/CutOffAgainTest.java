package org.ascribe.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ascribe.TestGraph;
import org.ascribe.dataset.Dataset;
import org.ascribe.dataset.Input;
import org.ascribe.dataset.curated.CuratedYaml;
import org.ascribe.failure.Failure;
import org.ascribe.graph.Graph;
import org.ascribe.graph.Progress;
import org.ascribe.query.Unfinished;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A load or a wipe that is cut off where there was something before: what had gone comes back, what goes is gone. */
class CutOffAgainTest {
    private static final Path SMALL = Path.of("src/test/resources/dataset/curated/small.yaml");

    private Dataset small;
    private Dataset nothing;

    @BeforeEach
    void read() throws Exception {
        small = new CuratedYaml().read(Input.of(SMALL));
        nothing = new Dataset(small.name(), small.title(), List.of(), List.of(), small.tally(), List.of());
        TestGraph.empty();
        TestGraph.load(small);
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 8, 12, 20})
    void whatWasUnloadedIsBackAsAWhole(int stopAfter) {
        List<Object> expected = LoaderTest.everything();
        TestGraph.load(nothing);
        cutOff(small, stopAfter);
        TestGraph.load(small);
        assertThat(LoaderTest.everything()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 20, 26, 33})
    void whatIsUnloadedIsGoneAsAWhole(int stopAfter) {
        cutOff(nothing, stopAfter);
        TestGraph.load(nothing);
        assertThat(LoaderTest.everything()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 9})
    void whatWasWipedInPartIsNamedAndComesBackOrGoes(int stopAfter) {
        List<Object> expected = LoaderTest.everything();
        Graph graph = TestGraph.bean(Graph.class);
        int[] steps = {stopAfter};
        assertThatThrownBy(() -> new Wiper(graph, 1).wipe(false, (phase, done, total) -> --steps[0] > 0))
                .hasMessageContaining("only a part is deleted");
        assertThat(LoaderTest.everything()).hasSizeLessThan(expected.size());
        assertThat(Unfinished.in(graph).notes())
                .containsExactly("A load or a wipe was cut off: only a part of " + small.name()
                        + " is in until it is loaded again, a backup restored again");
        TestGraph.load(small);
        assertThat(LoaderTest.everything()).isEqualTo(expected);
        assertThat(Unfinished.in(graph).notes()).isEmpty();
        new Wiper(graph, 1).wipe(false, Progress.NONE);
        assertThat(TestGraph.column("MATCH (n) RETURN n")).isEmpty();
    }

    /** Held up for a minute, it must not delete what others have brought in or judged meanwhile. */
    @Test
    void aWipeWhoseTurnIsGoneDeletesNothingMore() {
        Graph graph = TestGraph.bean(Graph.class);
        Wiper wiper = new Wiper(graph, 1);
        List<Object> left = new ArrayList<>();
        assertThatThrownBy(() -> wiper.wipe(false, (phase, done, total) -> {
                    if (done == 3) {
                        graph.write("MATCH (l:AscribeLock {name: 'load'}) SET l.holder = 'another'", Map.of());
                        left.addAll(LoaderTest.everything());
                    }
                    return true;
                }))
                .hasMessageContaining("lost its turn");
        assertThat(LoaderTest.everything()).isNotEmpty().isEqualTo(left);
    }

    /** Loads in batches of one element, until it is stopped, or to the end. */
    private static void cutOff(Dataset dataset, int stopAfter) {
        int[] steps = {stopAfter};
        try {
            TestGraph.bean(Loader.class)
                    .load(dataset, new Loader.Options("test", false, 1, (phase, done, total) -> --steps[0] > 0));
        } catch (Failure e) {
            assertThat(e).hasMessageContaining("complete in itself");
        }
    }
}
