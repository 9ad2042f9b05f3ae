package org.ascribe.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.ZipFile;
import org.ascribe.TestGraph;
import org.ascribe.graph.Graph;
import org.ascribe.load.Loader;
import org.ascribe.load.record.Turn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole graph in a file and back. */
final class BackupCommandTest {
    private static final String STORY = """
            dataset: one
            title: The first story
            entities:
              - {id: heron, kind: Actor, name: Heron Group}
              - {id: marsh, kind: Actor, name: Marsh Group}
              - {id: lab, kind: Organization, name: Example Labs, names: [{name: ExLab, usedBy: [lab], sources: [paper]}]}
            sources:
              - {id: paper, publisher: Example Labs, title: On herons, published: 2024-03}
            attributions:
              - {id: claim-1, who: [lab], whom: [heron], date: 2024, words: likely, yardstick: PHIA, low: 55, high: 75, sources: [paper]}
            """;
    private static final String OTHER = """
            dataset: two
            title: The second story
            sources:
              - {id: blog, publisher: Example Labs, title: Again, published: 2025}
            attributions:
              - {id: claim-2, who: [lab], whom: [heron], date: 2025, sources: [blog]}
            """;

    @TempDir
    private Path folder;

    private Graph graph;
    private Path file;

    /** With what is shared, judged and retired. */
    @BeforeEach
    void loadAndJudge() throws IOException {
        graph = TestGraph.empty();
        file = folder.resolve("all.zip");
        Path one = Files.writeString(folder.resolve("one.yaml"), STORY);
        Path two = Files.writeString(folder.resolve("two.yaml"), OTHER);
        run(ExitCode.OK, "load", one.toString(), two.toString());
        run(ExitCode.OK, "identity", "accept", "heron", "marsh", "--basis", "made up");
        Files.writeString(two, OTHER.replace("claim-2", "claim-3"));
        run(ExitCode.OK, "load", two.toString(), "--retire");
    }

    @Test
    void whatIsWipedComesBackAsItWas() throws IOException {
        String export = run(ExitCode.OK, "export").out();
        String stix = run(ExitCode.OK, "export", "--as", "stix").out();
        String datasets = run(ExitCode.OK, "datasets", "-o", "json").out();
        String history = run(ExitCode.OK, "history", "-o", "json").out();
        String judged = run(ExitCode.OK, "identity", "list", "-o", "json").out();
        JsonNode made = json("backup", file.toString(), "-o", "json");
        assertThat(made.path("judgements").asInt()).isEqualTo(1);
        assertThat(made.path("datasets").toString()).isEqualTo("[\"one\",\"two\"]");
        run(ExitCode.OK, "wipe", "--yes");
        assertThat(run(ExitCode.OK, "export").out()).isEmpty();

        assertThat(run(ExitCode.OK, "restore", file.toString()).out()).contains("one; two");
        assertThat(run(ExitCode.OK, "export").out()).isEqualTo(export).contains("claim-3", "made up");
        assertThat(run(ExitCode.OK, "export", "--as", "stix").out()).isEqualTo(stix);
        assertThat(run(ExitCode.OK, "datasets", "-o", "json").out()).isEqualTo(datasets);
        assertThat(run(ExitCode.OK, "history", "-o", "json").out()).isEqualTo(history);
        assertThat(run(ExitCode.OK, "identity", "list", "-o", "json").out()).isEqualTo(judged);
        assertThat(TestGraph.column("MATCH (n:AscribeRetired) RETURN n.id")).containsExactly("claim-2");
        JsonNode again = json("load", folder.resolve("one.yaml").toString(), "-o", "json");
        assertThat(again.path(0).path("nodes").path("unchanged").asInt()).isEqualTo(6);
        assertThat(again.path(0).path("nodes").path("changed").asInt()).isZero();
    }

    @Test
    void whatIsThereIsReplacedOnlyIfThatIsMeant() {
        String export = run(ExitCode.OK, "export").out();
        run(ExitCode.OK, "backup", file.toString());
        run(ExitCode.OK, "unload", "two");
        String without = run(ExitCode.OK, "export").out();
        assertThat(run(ExitCode.INPUT, "restore", file.toString()).err()).contains("--replace");
        assertThat(run(ExitCode.OK, "export").out()).isEqualTo(without).isNotEqualTo(export);
        run(ExitCode.OK, "restore", file.toString(), "--replace");
        assertThat(run(ExitCode.OK, "export").out()).isEqualTo(export);
    }

    @Test
    void theDatasetInItLoadsAsItIs() throws IOException {
        String export = run(ExitCode.OK, "export").out();
        run(ExitCode.OK, "backup", file.toString());
        try (var zip = new ZipFile(file.toFile())) {
            assertThat(zip.getInputStream(zip.getEntry("dataset.yaml")))
                    .hasBinaryContent(export.getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void onlyPartOfOneIsToldAndBegunAnew() {
        String export = run(ExitCode.OK, "export").out();
        run(ExitCode.OK, "backup", file.toString());
        graph.write(
                "MATCH (n:Ascribe) WHERE n.id <> 'heron' DETACH DELETE n "
                        + "MERGE (i:Import:AscribeImport {id: 'restore'}) SET i.dataset = 'the backup all.zip', i.number = 1,"
                        + " i.title = '', i.file = '', i.status = 'running', i.started = datetime()",
                Map.of());
        assertThat(run(ExitCode.OK, "status").out()).contains("only a part of the backup all.zip is in");
        assertThat(run(ExitCode.INPUT, "backup", folder.resolve("part.zip").toString())
                        .err())
                .contains("ascribe restore");
        assertThat(folder.resolve("part.zip")).doesNotExist();
        assertThat(folder.resolve("part.zip.part")).doesNotExist();
        run(ExitCode.OK, "restore", file.toString());
        assertThat(run(ExitCode.OK, "export").out()).isEqualTo(export);
        assertThat(run(ExitCode.OK, "status").out()).doesNotContain("only a part");
    }

    @Test
    void whatCameInAfterOneThatWasCutOffIsNotReplacedUnasked() {
        run(ExitCode.OK, "backup", file.toString());
        graph.write(
                "MATCH (n:Ascribe) WHERE n.id <> 'heron' DETACH DELETE n "
                        + "MERGE (i:Import:AscribeImport {id: 'restore'}) SET i.dataset = 'the backup all.zip', i.number = 1,"
                        + " i.title = '', i.file = 'all.zip', i.status = 'running', i.started = datetime()",
                Map.of());
        assertThat(run(ExitCode.INPUT, "verify", "-o", "csv").out()).contains("ascribe restore --replace all.zip");
        graph.write(
                "CREATE (:Import:AscribeImport {id: 'later', dataset: 'later', number: 1, title: '', file: '',"
                        + " status: 'complete', started: datetime() + duration('PT1S')})",
                Map.of());
        assertThat(run(ExitCode.INPUT, "restore", file.toString()).err())
                .contains("data in this database", "--replace");
        run(ExitCode.INPUT, "backup", folder.resolve("part.zip").toString());
        run(ExitCode.OK, "restore", file.toString(), "--replace");
    }

    @Test
    void whatIsNoBackupOrDamagedIsRefusedAndNothingIsTouched() throws IOException {
        String export = run(ExitCode.OK, "export").out();
        run(ExitCode.OK, "backup", file.toString());
        byte[] whole = Files.readAllBytes(file);
        Path cut = Files.write(folder.resolve("cut.zip"), Arrays.copyOf(whole, whole.length / 2));
        whole[200] ^= 1;
        Path damaged = Files.write(folder.resolve("damaged.zip"), whole);
        Path other = folder.resolve("one.yaml");
        assertThat(run(ExitCode.INPUT, "restore", other.toString()).err()).contains("is no backup", "it is no zip");
        assertThat(run(ExitCode.INPUT, "restore", cut.toString()).err()).contains("it is damaged or cut off");
        assertThat(run(ExitCode.INPUT, "restore", folder.toString()).err()).contains("it is a folder");
        assertThat(run(ExitCode.USAGE, "restore", "").err()).contains("An empty text names no file");
        for (Path bad : new Path[] {cut, damaged, other, folder.resolve("none.zip")}) {
            assertThat(run(ExitCode.INPUT, "restore", bad.toString(), "--replace")
                            .err())
                    .contains(bad.toString());
        }
        assertThat(run(ExitCode.OK, "export").out()).isEqualTo(export);
    }

    @Test
    void whoIsKeptWaitingLeavesThePartOfAnotherAlone() throws IOException {
        Path part = Files.writeString(folder.resolve("all.zip.part"), "of another");
        Path seed = Files.createDirectory(folder.resolve("seed.part"));
        try (Turn other = TestGraph.bean(Loader.class).take()) {
            assertThat(other).isNotNull();
            run(ExitCode.IN_USE, "backup", file.toString());
            run(
                    ExitCode.IN_USE,
                    "export",
                    "--as",
                    "neo4j-import",
                    "--into",
                    folder.resolve("seed").toString());
        }
        assertThat(part).hasContent("of another");
        assertThat(seed).exists();
        run(ExitCode.OK, "backup", file.toString());
        assertThat(part).doesNotExist();
    }

    @Test
    void aLinkStaysOneAndWhatIsNoFileIsNotReplaced() throws IOException {
        Path kept =
                Files.createFile(Files.createDirectory(folder.resolve("kept")).resolve("old.zip"));
        Files.createSymbolicLink(file, kept);
        run(ExitCode.OK, "backup", file.toString());
        assertThat(file).isSymbolicLink();
        run(ExitCode.OK, "restore", kept.toString(), "--replace");
        assertThat(run(ExitCode.USAGE, "backup", folder.toString()).err()).contains("is a folder");
        Path pipe = pipe();
        assertThat(run(ExitCode.USAGE, "backup", pipe.toString()).err()).contains("is no file");
        assertThat(Files.exists(pipe) && !Files.isRegularFile(pipe)).isTrue();
    }

    /** A pipe that nobody reads, where the system has such. */
    private Path pipe() throws IOException {
        Path pipe = folder.resolve("pipe");
        try {
            assumeThat(new ProcessBuilder("mkfifo", pipe.toString())
                            .start()
                            .onExit()
                            .join()
                            .exitValue())
                    .isZero();
        } catch (IOException e) {
            assumeThat(e).isNull();
        }
        return pipe;
    }

    @Test
    void takesThePlaceOfABackupOnly() throws IOException {
        Path dataset = folder.resolve("one.yaml");
        String before = Files.readString(dataset);
        assertThat(run(ExitCode.INPUT, "backup", dataset.toString()).err()).contains("is there and is no backup");
        assertThat(dataset).hasContent(before);
        assertThat(run(ExitCode.USAGE, "backup", "").err()).contains("An empty text names no file");
        run(ExitCode.OK, "backup", file.toString());
        Files.write(file, Arrays.copyOf(Files.readAllBytes(file), 100));
        run(ExitCode.OK, "backup", file.toString());
        run(ExitCode.OK, "restore", file.toString(), "--replace");
    }

    @Test
    void ofNothingThereIsNone() {
        TestGraph.empty();
        assertThat(run(ExitCode.INPUT, "backup", file.toString()).err()).contains("nothing to back up");
        assertThat(file).doesNotExist();
    }

    private JsonNode json(String... arguments) throws IOException {
        return JsonMapper.builder().build().readTree(run(ExitCode.OK, arguments).out());
    }

    private Program.Outcome run(int code, String... arguments) {
        return new OnTestGraph(folder).run(code, arguments);
    }
}
