package org.ascribe.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ascribe.TestGraph;
import org.ascribe.dataset.Dataset;
import org.ascribe.dataset.Input;
import org.ascribe.dataset.curated.CuratedYaml;
import org.ascribe.graph.Graph;
import org.ascribe.graph.Machine;
import org.ascribe.graph.Progress;
import org.ascribe.load.Loader;
import org.ascribe.load.judge.Identities;
import org.ascribe.validation.Validator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a load leaves behind that was cut off after the data were in, and who finishes it. */
final class CutOffTest {
    @TempDir
    private Path folder;

    private Path heron;
    private Path stork;

    /** As it is after kill -9 while it is judged which groups are the same. */
    @BeforeEach
    void loadAndDoNotJudge() throws IOException {
        TestGraph.empty();
        heron = source("heron", "Grey Heron");
        stork = source("stork", "Wader");
        load(heron);
        load(stork);
        assertThat(ask()).contains("may be any of 2");
    }

    @Test
    void isNamedByStatusVerifyAndAnswers() {
        assertThat(run(ExitCode.OK, "status").out()).contains("It has not been judged who is the same");
        assertThat(run(ExitCode.INPUT, "verify").out()).contains("loads-finished", "has not been judged");
        assertThat(run(ExitCode.OK, "ask", "aliases", "heron-10", "-o", "json").out())
                .contains("It has not been judged who is the same since the last load");
    }

    @Test
    void isSaidToBeCutOffAsSoonAsItsProcessIsNoMore() {
        TestGraph.bean(Graph.class)
                .write(
                        "MATCH (l:AscribeLock {name: 'load'}) SET l.holder = 'h', l.machine = $machine, l.pid = $pid,"
                                + " l.expires = datetime.realtime() + duration({hours: 1})"
                                + " CREATE (:AscribeImport {id: 'import:crane:1', dataset: 'crane', title: 'T',"
                                + " file: 'crane.yaml', number: 1, status: 'running'})",
                        Map.of("machine", Machine.id(), "pid", Long.MAX_VALUE));
        assertThat(run(ExitCode.OK, "status").out())
                .contains("A load or a wipe was cut off: only a part of crane is in")
                .doesNotContain("under way");
        assertThat(run(ExitCode.INPUT, "verify").out()).contains("load again crane.yaml");
    }

    @Test
    void isFinishedByLoadingAgainAlthoughNothingHasChanged() {
        assertThat(run(ExitCode.OK, "load", heron.toString()).out()).contains("identity");
        isFinished();
    }

    @Test
    void isFinishedByTheNextLoadWhenCutOffInTheMiddleOfTheJudgements() {
        int[] steps = {6};
        Loader.Options cutOff = new Loader.Options("test", false, 1, (phase, done, total) -> --steps[0] > 0);
        assertThatThrownBy(() -> TestGraph.bean(Identities.class).apply(cutOff))
                .hasMessageContaining("complete in itself");
        assertThat(run(ExitCode.INPUT, "verify").out()).contains("import:identity:1", "cut off");
        run(ExitCode.OK, "load", stork.toString());
        isFinished();
    }

    @Test
    void isFinishedByUp() {
        CommonOptions common = new CommonOptions();
        common.data = folder;
        common.quiet = true;
        new BundledData(common, TestGraph.bean(Graph.class)).bringIn(Set.of(), () -> TestGraph.bean(Validator.class));
        isFinished();
    }

    @Test
    void aDatasetOfWhichAPartIsInIsNamedUntilItIsLoadedAgain() throws IOException {
        run(ExitCode.OK, "load", heron.toString());
        Path crane = source("crane", "Crane");
        int[] steps = {6};
        Loader.Options cutOff = new Loader.Options("crane.yaml", false, 1, (phase, done, total) -> --steps[0] > 0);
        assertThatThrownBy(() -> TestGraph.bean(Loader.class).load(dataset(crane), cutOff))
                .hasMessageContaining("complete in itself");
        assertThat(run(ExitCode.OK, "status").out()).contains("only a part of crane is in until it is loaded again");
        run(ExitCode.OK, "load", heron.toString());
        assertThat(run(ExitCode.INPUT, "verify").out()).contains("import:crane:1", "load again crane.yaml");
        run(ExitCode.OK, "load", crane.toString());
        isFinished();
    }

    private void isFinished() {
        run(ExitCode.OK, "verify");
        assertThat(run(ExitCode.OK, "status", "-o", "json").out()).contains("\"unfinished\" : [ ]");
        assertThat(ask()).contains("Wader 10", "Grey Heron 10").doesNotContain("judged");
    }

    private String ask() {
        Program.Outcome outcome = new OnTestGraph(folder).runAny("ask", "aliases", "FIN910", "-o", "json");
        return outcome.out() + outcome.err();
    }

    private Program.Outcome run(int code, String... arguments) {
        return new OnTestGraph(folder).run(code, arguments);
    }

    private static void load(Path file) {
        TestGraph.bean(Loader.class).load(dataset(file), new Loader.Options("test", false, 1_000, Progress.NONE));
    }

    private static Dataset dataset(Path file) {
        return new CuratedYaml().read(Input.of(file));
    }

    /** Groups with names that both sources give: more than go into one transaction where a batch is one element. */
    private Path source(String name, String title) throws IOException {
        String groups = IntStream.range(10, 35)
                .mapToObj(
                        "  - {id: %1$s-%3$d, kind: Actor, name: %2$s %3$d, names: [{name: FIN9%3$d, usedBy: [firm-%1$s], sources: [doc-%1$s]}]}"
                                        .replace("%1$s", name)
                                        .replace("%2$s", title)
                                        .replace("%3$d", "%1$d")::formatted)
                .collect(Collectors.joining("\n"));
        return Files.writeString(folder.resolve(name + ".yaml"), """
                dataset: %1$s
                title: Made up
                sources:
                  - {id: doc-%1$s, publisher: P, title: T, published: 2024}
                entities:
                  - {id: firm-%1$s, kind: Vendor, name: Firm %1$s}
                %2$s
                """.formatted(name, groups));
    }
}
