package org.ascribe.load.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.ascribe.TestGraph;
import org.ascribe.dataset.Input;
import org.ascribe.dataset.curated.CuratedYaml;
import org.ascribe.graph.Graph;
import org.ascribe.load.Loader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class KnownInputTest {
    private static final String HERON = """
            dataset: heron
            title: Made up
            entities:
              - {id: heron-a, kind: Actor, name: Grey Heron}
              - {id: heron-b, kind: Actor, name: Night Heron}
              - {id: flight, kind: Operation, name: Night Flight, began: 2021, ended: 2020}
            """;

    @TempDir
    private Path folder;

    private Graph graph;
    private LoadReport first;

    @BeforeEach
    void load() throws IOException {
        graph = TestGraph.empty();
        Input input = file(HERON);
        first = TestGraph.load(new CuratedYaml().read(input));
        try (Turn turn = TestGraph.bean(Loader.class).take()) {
            known(input, "build 1").remember(turn, List.of(first));
        }
    }

    @Test
    void isReportedAsUnchangedWithoutBeingRead() throws IOException {
        assertThat(known(file(HERON), "build 1").reports(path(), false))
                .singleElement()
                .satisfies(report -> {
                    assertThat(report.changedAnything()).isFalse();
                    assertThat(report.problems()).isEqualTo(first.problems()).isNotEmpty();
                    assertThat(report.nodes()).containsEntry("unchanged", 3);
                    assertThat(report.records().get("read"))
                            .isEqualTo(first.records().get("read"));
                    assertThat(report.records().get("unchanged"))
                            .isEqualTo(first.records().get("written"));
                });
    }

    @Test
    void isReadAgainWhenItsBytesOrItsReaderAreOthers() throws IOException {
        assertThat(known(file(HERON + "# more"), "build 1").reports("heron.yaml", false))
                .isEmpty();
        assertThat(known(file(HERON), "build 2").reports("heron.yaml", false)).isEmpty();
    }

    @Test
    void isReadAgainWhenSomethingOfItIsGone() throws IOException {
        graph.write("MATCH (n:Ascribe {id: 'heron-b'}) DETACH DELETE n", Map.of());

        assertThat(known(file(HERON), "build 1").reports("heron.yaml", false)).isEmpty();
    }

    @Test
    void isReadAgainWhenSomethingElseWasLoadedInItsPlace() throws IOException {
        TestGraph.load(new CuratedYaml().read(file(HERON.replace("Night", "Squacco"))));

        assertThat(known(file(HERON), "build 1").reports("heron.yaml", false)).isEmpty();
    }

    private KnownInput known(Input input, String reader) throws IOException {
        return KnownInput.of(graph, Fingerprint.of(input), reader);
    }

    private String path() {
        return folder.resolve("heron.yaml").toString();
    }

    private Input file(String content) throws IOException {
        return Input.of(Files.writeString(folder.resolve("heron.yaml"), content));
    }
}
