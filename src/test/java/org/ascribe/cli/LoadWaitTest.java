package org.ascribe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.ascribe.TestGraph;
import org.ascribe.load.Loader;
import org.ascribe.load.record.Turn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A load or a wipe that meets another load. */
final class LoadWaitTest {
    @TempDir
    private Path folder;

    private String file;

    @BeforeEach
    void writeAFile() throws IOException {
        TestGraph.empty();
        file = Files.writeString(folder.resolve("mine.yaml"), """
                        dataset: mine
                        title: Made up
                        entities:
                          - {id: heron, kind: Actor, name: Heron Group}
                        """).toString();
    }

    @Test
    void givesUpAtOnceOrAfterTheTimeThatItWasGiven() {
        try (Turn other = TestGraph.bean(Loader.class).take()) {
            assertThat(other).isNotNull();
            assertThat(run(ExitCode.IN_USE, "load", file).err()).contains("Another process is loading", "--wait");
            assertThat(run(ExitCode.IN_USE, "load", file, "--wait=1").took()).isGreaterThan(Duration.ofSeconds(1));
        }
    }

    @Test
    void waitsForItsTurnAndTakesWhatFollowsForAFile() throws Exception {
        CompletableFuture<Program.Outcome> load;
        try (Turn other = TestGraph.bean(Loader.class).take()) {
            assertThat(other).isNotNull();
            load = CompletableFuture.supplyAsync(() -> new OnTestGraph(folder).runAny("load", "--wait", file));
            assertThat(load).failsWithin(Duration.ofSeconds(2)).withThrowableOfType(TimeoutException.class);
        }
        assertThat(load.get(30, TimeUnit.SECONDS).code()).isEqualTo(ExitCode.OK);
        assertThat(TestGraph.column("MATCH (n:Ascribe) RETURN n.id")).containsExactly("heron");
    }

    /** Each command that advises to wait can. */
    @Test
    void whoeverWritesOrExportsCanWait() {
        for (List<String> command : List.of(
                List.of("identity", "accept", "heron", "egret", "--basis", "made up"),
                List.of("identity", "reject", "heron", "egret", "--basis", "made up"),
                List.of("identity", "undo", "heron", "egret"),
                List.of("identity", "import", file),
                List.of("identity", "apply"),
                List.of("unload", "mine"),
                List.of("wipe", "--yes"),
                List.of("export"))) {
            String[] waiting =
                    Stream.concat(command.stream(), Stream.of("--wait=soon")).toArray(String[]::new);
            assertThat(run(ExitCode.USAGE, waiting).err())
                    .as(command.toString())
                    .contains("'soon' is not a number");
        }
    }

    @Test
    void nobodyExportsUnderALoad() {
        run(ExitCode.OK, "load", file);
        try (Turn other = TestGraph.bean(Loader.class).take()) {
            assertThat(other).isNotNull();
            assertThat(run(ExitCode.IN_USE, "export").out()).isEmpty();
        }
        assertThat(run(ExitCode.OK, "export").out()).contains("heron");
    }

    @Test
    void nobodyWipesUnderALoad() {
        run(ExitCode.OK, "load", file);
        try (Turn other = TestGraph.bean(Loader.class).take()) {
            assertThat(other).isNotNull();
            assertThat(run(ExitCode.IN_USE, "wipe", "--yes").err()).contains("Another process is loading", "--wait");
            assertThat(TestGraph.column("MATCH (n:Ascribe) RETURN n.id")).containsExactly("heron");
        }
        run(ExitCode.OK, "wipe", "--yes");
        assertThat(TestGraph.column("MATCH (n) RETURN labels(n)")).isEmpty();
        assertThat(run(ExitCode.OK, "load", file).out()).contains("mine");
    }

    @Test
    void aTimeThatIsNoneIsAMistake() {
        assertThat(run(ExitCode.USAGE, "load", "--wait=soon", file).err()).contains("'soon' is not a number");
    }

    private Program.Outcome run(int code, String... arguments) {
        return new OnTestGraph(folder).run(code, arguments);
    }
}
