package org.ascribe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ascribe.TestGraph;
import org.ascribe.dataset.Input;
import org.ascribe.dataset.curated.CuratedYaml;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code new} prints is valid as it is, and goes on from what is there. */
class NewCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @Test
    void aDatasetIsValidAndInTheLayoutOfTheFormatter() throws IOException {
        Path file = printed("new", "dataset", "pond-raid", "--title", "The \"raid\" on the pond");
        assertThat(run("validate", file.toString())).isEqualTo(ExitCode.OK);
        assertThat(run("fmt", "--check", file.toString())).isEqualTo(ExitCode.OK);
        assertThat(run("new", "dataset", "Pond Raid")).isEqualTo(ExitCode.USAGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024", "1.5", "1e3", "null", "true", "2024-05-02"})
    void aDatasetIsValidWhateverYamlTakesItsNameFor(String name) throws IOException {
        Path file = printed("new", "dataset", name);
        assertThat(run("validate", file.toString())).isEqualTo(ExitCode.OK);
        assertThat(run("fmt", "--check", file.toString())).isEqualTo(ExitCode.OK);
    }

    @Test
    void anActorIsValid() throws IOException {
        Path file = printed(
                "new",
                "actor",
                "Heron Spider",
                "--alias",
                "Reed Panda",
                "--publisher",
                "Pond Times",
                "--title",
                "Birds");
        assertThat(run("validate", file.toString())).isEqualTo(ExitCode.OK);
        assertThat(file).content().contains("- id: heron-spider", "{name: Reed Panda, sources: [pond-times-birds]}");
        assertThat(run("new", "actor", "APT31")).isEqualTo(ExitCode.INPUT);
        assertThat(err.toString()).contains("is there already: apt31");
    }

    @Test
    void aClaimIsValidAndRefersToWhatIsKnown() throws IOException {
        Path file = printed(
                claim("--who", "Germany", "--what", "Pond raid", "--whom", "Zirconium", "--whom", "Company:Reed Ltd"));
        assertThat(run("validate", file.toString())).isEqualTo(ExitCode.OK);
        assertThat(run("fmt", "--check", file.toString())).isEqualTo(ExitCode.OK);
        assertThat(file)
                .content()
                .contains("who: [germany]", "whom: [apt31, reed-ltd]", "id: germany-2024-05-03-pond-raid")
                .contains("words: \"almost, certainly\"", "sources: [office-of-ponds-2024-05-03]");
    }

    @Test
    void aSecondClaimOnTheSameSourceReusesIt() throws IOException {
        Path file = folder.resolve("raid.yaml");
        Files.writeString(
                file,
                "# Made up\ndataset: raid\ntitle: The raid\n\nentities:\n  # a bird\n  - {id: heron, kind: Actor, name: Heron}\n");
        assertThat(run(claim("--who", "Germany", "--what", "Pond raid", "--whom", "HERON", "--into", file.toString())))
                .isEqualTo(ExitCode.OK);
        assertThat(run(
                        "new",
                        "claim",
                        "--who",
                        "Poland",
                        "--what",
                        "pond raid",
                        "--whom",
                        "Heron",
                        "--source",
                        "https://ponds.example/notice",
                        "--into",
                        file.toString()))
                .isEqualTo(ExitCode.OK);
        assertThat(run("validate", file.toString())).isEqualTo(ExitCode.OK);
        assertThat(file)
                .content()
                .contains("# Made up", "# a bird", "id: poland-pond-raid")
                .containsOnlyOnce("publisher: Office of Ponds")
                .containsOnlyOnce("name: Pond raid");
    }

    @Test
    void aNumberOfAnotherCatalogueStaysOne() throws IOException {
        String uuid = "1f8d9d2c-3a55-4d0e-9a54-0d6c1f2a7b11";
        Path file = printed(claim(
                "--who", "Germany", "--whom", "G9916", "--whom", "attack:g9917", "--whom", uuid, "--whom", "TA9901"));
        assertThat(file)
                .content()
                .contains("attack:G9916, attack:G9917, " + uuid + ", ta9901")
                .contains("name: TA9901")
                .doesNotContain("name: G99", "name: attack", "name: " + uuid);
    }

    @Test
    void aDatasetIsWrittenToANewFileOnly() throws IOException {
        Path file = folder.resolve("raid.yaml");
        assertThat(run("new", "dataset", "raid", "--into", file.toString())).isEqualTo(ExitCode.OK);
        assertThat(file).content().contains("dataset: raid");
        assertThat(run("new", "dataset", "other", "--into", file.toString())).isEqualTo(ExitCode.INPUT);
        assertThat(file).content().contains("dataset: raid").doesNotContain("dataset: other");
    }

    @Test
    void whoWritesAtTheSameTimeLosesNothing() throws Exception {
        Path file = folder.resolve("birds.yaml");
        int writers = 6;
        try (ExecutorService all = Executors.newFixedThreadPool(writers)) {
            List<Future<Integer>> codes = all.invokeAll(IntStream.range(0, writers)
                    .<Callable<Integer>>mapToObj(i -> () -> add(file, "Duck " + i))
                    .toList());
            for (Future<Integer> code : codes) {
                assertThat(code.get()).isEqualTo(ExitCode.OK);
            }
        }
        assertThat(new CuratedYaml().read(Input.of(file)).entities()).hasSize(writers);
        assertThat(folder.resolve("birds.yaml.part")).doesNotExist();
        // What one was killed over stands in nobody's way.
        Path part = Files.writeString(folder.resolve("birds.yaml.part"), "half");
        Files.setLastModifiedTime(part, FileTime.from(Instant.now().minusSeconds(60)));
        assertThat(add(file, "Drake")).isEqualTo(ExitCode.OK);
        assertThat(new CuratedYaml().read(Input.of(file)).entities()).hasSize(writers + 1);
    }

    private int add(Path file, String name) {
        return Main.commandLine()
                .setErr(new PrintWriter(new StringWriter()))
                .execute(
                        "new",
                        "actor",
                        name,
                        "--into",
                        file.toString(),
                        "--data",
                        folder.resolve("none").toString(),
                        "-q");
    }

    @Test
    void whatIsMissingOrWrongIsSaid() {
        assertThat(run("new", "claim", "--who", "Germany")).isEqualTo(ExitCode.USAGE);
        assertThat(run("new", "claim", "--who", "Germany", "--whom", "Heron")).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("a claim needs --whom", "a document needs --title and --publisher");
        assertThat(run(claim("--who", "Germany", "--whom", "Heron", "--instrument", "gossip")))
                .isEqualTo(ExitCode.INPUT);
        assertThat(err.toString()).contains("'gossip' is not one of the values of 'instrument'");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void namesAreCompletedFromTheGraph() throws IOException {
        TestGraph.empty();
        String dataset = """
                dataset: birds
                title: Birds
                sources: [{id: bird-book, publisher: Pond Times, title: Birds}]
                entities:
                  - {id: "attack:G9999", kind: Actor, name: Grey Heron, names: [{name: Reed Walker, sources: [bird-book]}]}
                """;
        TestGraph.load(new CuratedYaml()
                .read(new Input(
                        "birds.yaml", () -> new ByteArrayInputStream(dataset.getBytes(StandardCharsets.UTF_8)))));
        Program.Outcome outcome =
                new OnTestGraph(folder).run(ExitCode.OK, claim("--who", "Germany", "--whom", "reed-walker"));
        assertThat(outcome.out()).contains("whom: [attack:G9999]", "mentions:", "name: Grey Heron");
        Path file = Files.writeString(folder.resolve("claim.yaml"), outcome.out());
        assertThat(run("validate", file.toString())).isEqualTo(ExitCode.OK);
    }

    private static String[] claim(String... more) {
        return Stream.concat(
                        Stream.of("new", "claim", "--date", "2024-05-03", "--words", "almost, certainly"),
                        Stream.concat(
                                Stream.of(more),
                                Stream.of(
                                        "--source",
                                        "https://ponds.example/notice",
                                        "--title",
                                        "Statement: on the raid",
                                        "--publisher",
                                        "Office of Ponds",
                                        "--published",
                                        "2024-05-03")))
                .toArray(String[]::new);
    }

    private Path printed(String... arguments) throws IOException {
        assertThat(run(arguments)).as(err.toString()).isEqualTo(ExitCode.OK);
        Path file = Files.writeString(folder.resolve("printed.yaml"), out.toString());
        out.getBuffer().setLength(0);
        return file;
    }

    private int run(String... arguments) {
        return Main.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(Stream.concat(
                                Stream.of(arguments),
                                Stream.of(
                                        "--quiet",
                                        "--data",
                                        folder.resolve("none").toString()))
                        .toArray(String[]::new));
    }
}
