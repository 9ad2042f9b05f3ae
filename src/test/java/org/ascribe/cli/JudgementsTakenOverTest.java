package org.ascribe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What editors decided before judgements lived in the graph is not lost. */
final class JudgementsTakenOverTest extends TwoSources {
    @Test
    void whatEditorsDecidedBeforeIsTakenOverFromTheFileOnce() throws IOException {
        Path old = Files.createDirectories(here.resolve("home")).resolve("identity.yaml");
        Files.writeString(old, """
                - {from: stork-a, to: heron-a, judgement: accepted, basis: read it, decidedBy: editor, date: 2025-01-02}
                - {from: heron-a, to: heron-ministry, judgement: accepted, basis: wrong}
                - {from: gone, to: heron-b, judgement: rejected, basis: read it}
                """);
        String text = Files.readString(old);
        run(ExitCode.OK, "load", stork.toString());
        assertThat(list(here))
                .contains(
                        "stork-a accepted heron-a editor ",
                        "gone rejected heron-b editor waits for gone, which is not here");
        assertThat(old).hasContent(text);
        run(ExitCode.OK, "identity", "undo", "gone", "heron-b");
        run(ExitCode.OK, "identity", "undo", "stork-a", "heron-a");
        run(ExitCode.OK, "load", heron.toString());
        assertThat(run(ExitCode.OK, "identity", "export")).isEqualTo("[]\n");
        run(ExitCode.OK, "wipe", "--yes");
        run(ExitCode.OK, "load", heron.toString(), stork.toString());
        assertThat(run(ExitCode.OK, "identity", "export")).isEqualTo("[]\n");
    }

    @Test
    void whatEditorsDecidedBeforeIsTakenOverFromTheGraph() {
        run(ExitCode.OK, "identity", "accept", "stork-a", "heron-a", "--basis", "read it");
        // As it was before judgements were kept as such.
        graph.write(
                "MATCH (j:AscribeJudgement|Import) WHERE j:AscribeJudgement OR j.dataset = 'judgements' DETACH DELETE j",
                Map.of());
        graph.write("MATCH ()-[r:SAME_AS]->() REMOVE r.decidedIn", Map.of());
        run(there, ExitCode.OK, "identity", "apply");
        assertThat(list(here)).contains("stork-a accepted heron-a editor ");
        assertThat(run(ExitCode.OK, "identity", "export")).contains("from: stork-a", "judgement: accepted");
    }
}
