package org.ascribe.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.ascribe.TestGraph;
import org.ascribe.bench.TwoLoaders;
import org.ascribe.dataset.Input;
import org.ascribe.dataset.curated.CuratedYaml;
import org.ascribe.validation.Validator;
import org.junit.jupiter.api.Test;

/** The small form of {@code src/test/sh/two-loaders}. */
final class TwoLoadersTest {
    private static final Path SMALL = Path.of("src/test/resources/dataset/curated/small.yaml");

    @Test
    void ofOneDatasetDoubleNothing() throws Exception {
        TwoLoaders loaders = new TwoLoaders(
                TestGraph.empty(), new CuratedYaml().read(Input.of(SMALL)), TestGraph.bean(Validator.class));
        assertThat(loaders.inThreads(20).wrong()).isEmpty();
    }
}
