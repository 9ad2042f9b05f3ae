package org.ascribe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.ascribe.TestGraph;
import org.ascribe.dataset.Input;
import org.ascribe.dataset.curated.CuratedYaml;
import org.ascribe.graph.Graph;
import org.ascribe.validation.Validator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BundledDataTest {
    @TempDir
    private Path folder;

    @Test
    void isJudgedAgainstWhatWasThereBefore() throws IOException {
        Graph graph = TestGraph.empty();
        Path file = Files.writeString(folder.resolve("heron.yaml"), """
                dataset: heron
                title: Made up
                entities:
                  - {id: heron-group, kind: Actor, name: APT31}
                """);
        TestGraph.load(new CuratedYaml().read(Input.of(file)));
        CommonOptions common = new CommonOptions();
        common.data = folder;
        common.quiet = true;

        new BundledData(common, graph).bringIn(Set.of(), () -> TestGraph.bean(Validator.class));

        assertThat(TestGraph.column("MATCH (a)-[:SAME_AS]-(b:Ascribe {id: 'apt31'}) RETURN a.id"))
                .containsExactly("heron-group");
    }
}
