package org.ascribe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ascribe.TestGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names and ids that YAML would take for numbers if they stood without quotes. */
final class NumberNamesTest {
    private static final String DATASET = """
            dataset: "2024"
            title: "1.5"
            entities:
              - {id: "1e3", kind: Actor, name: "0x1f"}
              - {id: "12e45", kind: Actor, name: ".5"}
              - {id: "007", kind: Actor, name: "5."}
              - {id: "8", kind: Actor, name: "+1"}
              - {id: "9", kind: Actor, name: "0o17"}
              - {id: "10", kind: Actor, name: "-.5E-3"}
              - {id: "11", kind: Actor, name: ".inf"}
            """;

    @TempDir
    private Path folder;

    @Test
    void whatIsExportedLoadsAgain() throws IOException {
        TestGraph.empty();
        run("load", Files.writeString(folder.resolve("first.yaml"), DATASET).toString());
        run("identity", "accept", "1e3", "12e45", "--basis", "made up");
        String export = run("export");
        Path judged = folder.resolve("judged.yaml");
        run("identity", "export", judged.toString());
        run("wipe", "--yes");
        run("load", Files.writeString(folder.resolve("again.yaml"), export).toString());
        assertThat(run("export")).isEqualTo(export).contains("made up");
        run("identity", "import", judged.toString());
        assertThat(run("export")).isEqualTo(export);
    }

    private String run(String... arguments) {
        return new OnTestGraph(folder).run(ExitCode.OK, arguments).out();
    }
}
