package org.ascribe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.ascribe.failure.Failure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the command line says without a database. */
final class CommandLineTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void bareCommandShowsHelpAndIsAMistake() {
        assertThat(run()).isEqualTo(ExitCode.USAGE);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).contains("Usage: ascribe", "who-attributed");
    }

    @Test
    void mistypedCommandsQuestionsAndOptionsAreSuggested() {
        assertThat(run("serach", "x")).isEqualTo(ExitCode.USAGE);
        assertThat(run("aks", "x")).isEqualTo(ExitCode.USAGE);
        assertThat(run("ask", "who-atributed")).isEqualTo(ExitCode.USAGE);
        assertThat(run("questions", "chain-of-comand")).isEqualTo(ExitCode.USAGE);
        assertThat(run("ask", "who-attributed", "--whomm", "APT31")).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString())
                .contains("no command serach; did you mean search?")
                .contains("no command aks; did you mean ask?")
                .contains("no question who-atributed; did you mean who-attributed?")
                .contains("no question chain-of-comand", "Did you mean chain-of-command?")
                .contains("no option --whomm; did you mean --whom?");
    }

    @Test
    void anAccountIsOfSomething() {
        assertThat(run("report")).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("of which entity, or of which question?");
        assertThat(run("report", "evidence")).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("The question evidence needs --claim");
        assertThat(run("report", "who-attributed", "--help")).isEqualTo(ExitCode.OK);
        assertThat(out.toString()).contains("--whom", "--as=FORM", "ascribe report who-attributed > report.md");
    }

    @Test
    void questionsAreListedWithoutADatabase() {
        assertThat(run("questions", "-o", "csv")).isEqualTo(ExitCode.OK);
        assertThat(out.toString()).contains("question,asks,parameters", "name-conflicts");
        assertThat(run("questions", "evidence")).isEqualTo(ExitCode.OK);
        assertThat(out.toString()).contains("MATCH");
    }

    @Test
    void everyKindOfFailureHasAnExitCodeOfTheContract() {
        assertThat(Arrays.stream(Failure.Kind.values()).map(ExitCode::of)).isSubsetOf(1, 2, 3, 4, 5, 130);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "up --port 99999",
                "up --port -1",
                "up --bolt-port 99999",
                "up --management-port x",
                "up --requests-per-minute 0",
                "search --limit 0 heron",
                "search --limit -1 heron",
                "search --limit 4294967296 heron",
                "load --max-errors -1 x.yaml",
                "validate --max-errors -1 x.yaml"
            })
    void numbersOutOfBoundsAreMistakes(String command) {
        assertThat(run(command.split(" ", -1))).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("is not a number");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "up --port 18070 --bolt-port 18070",
                "up --port 18070 --management-port 18070",
                "up --bolt-port 18070 --management-port 18070"
            })
    void portsAreNotTheSame(String command, @TempDir Path folder) {
        assertThat(run((command + " --data " + folder).split(" ", -1))).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("cannot both be 18070");
        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = {"export -o json", "completion bash -o json"})
    void formsOfTheirOwnAreNotPrintedAsJson(String command) {
        assertThat(run(command.split(" ", -1))).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("cannot print json");
    }

    @Test
    void theSchemaIsPrintedAsJson() {
        assertThat(run("schema", "show", "-o", "json")).isEqualTo(ExitCode.OK);
        assertThat(out.toString()).startsWith("{").contains("\"cypher\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"foo", "http://localhost:8080", "bolt://a b", ""})
    void addressesOfOthersAreMistakes(String address) {
        assertThat(run("status", "--uri", address)).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("is no address of a Neo4j").doesNotContain("java");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bolt://me:canary-7391@db:7687", "neo4j+s://canary-7391@db", "http://me:canary-7391@db"})
    void aPasswordInAnAddressIsRefusedAndNotSaidAgain(String address) {
        assertThat(run("status", "--debug", "--uri", address)).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString())
                .contains("has a user or a password in it", "--password-file")
                .doesNotContain("canary-7391");
    }

    @Test
    void emptyTextsNameNothing() {
        assertThat(run("search", "")).isEqualTo(ExitCode.USAGE);
        assertThat(run("validate", "")).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("names nothing", "names no file");
    }

    @Test
    void missingParametersAreToldAsOptions() {
        assertThat(run("ask", "aliases")).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("needs --actor", "For example --actor APT31");
    }

    @Test
    void rejectsThatCannotBeWrittenAreToldBeforeTheLoad(@TempDir Path folder) {
        Path rejects = folder.resolve("none/rejects.ndjson");
        assertThat(run("load", "x.yaml", "--data", folder.toString(), "--rejects", rejects.toString()))
                .isEqualTo(ExitCode.INPUT);
        assertThat(err.toString()).contains(rejects + " cannot be written: there is no folder " + rejects.getParent());
    }

    @Test
    void aLoadThatFailsBeforeItReadsLeavesTheFileOfRejectsAsItWas(@TempDir Path folder) throws IOException {
        Path fresh = folder.resolve("fresh.ndjson");
        Path old = Files.writeString(folder.resolve("old.ndjson"), "{}\n");
        for (Path rejects : List.of(fresh, old)) {
            assertThat(run("load", "x.yaml", "--data", folder.toString(), "--rejects", rejects.toString()))
                    .isEqualTo(ExitCode.INPUT);
        }
        assertThat(err.toString()).contains("There is no file x.yaml");
        assertThat(fresh).doesNotExist();
        assertThat(old).hasContent("{}");
    }

    @Test
    void aCutFileIsToldInPlainWords(@TempDir Path folder) throws IOException {
        Path cut = Files.write(folder.resolve("cut.gz"), new byte[] {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, 3});
        assertThat(run("validate", cut.toString())).isEqualTo(ExitCode.INPUT);
        assertThat(err.toString()).contains(cut + " cannot be read: it is cut off", "Get the file again");
    }

    @Test
    void aTimeSinceWhenIsForCollectionsOnly(@TempDir Path folder) {
        String data = folder.toString();
        assertThat(run("load", "--since", "2024-01-01", "x.json", "--data", data))
                .isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("--since is for collections of TAXII only");
        assertThat(run("load", "--since", "foo", "x.json", "--data", data)).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("--since is a day such as 2024-03-25, not 'foo'");
        assertThat(run("refresh", "https://example.org/x.json", "--since", "2024-01-01", "--data", data))
                .isEqualTo(ExitCode.USAGE);
    }

    @Test
    void anAddressOfAFileIsToldAsItIsWritten(@TempDir Path folder) {
        assertThat(run("load", "file:///etc/passwd", "--data", folder.toString()))
                .isEqualTo(ExitCode.INPUT);
        assertThat(err.toString()).contains("file:///etc/passwd is not fetched", "Give the path alone");
    }

    @Test
    void aFileIsNoFolderOfADatabase(@TempDir Path folder) throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        assertThat(run("status", "--data", file.toString())).isEqualTo(ExitCode.INPUT);
        assertThat(err.toString()).contains("is a file, not a folder");
    }

    @Test
    void completionKnowsQuestions() {
        assertThat(run("completion", "bash")).isEqualTo(ExitCode.OK);
        assertThat(out.toString()).contains("who-attributed").contains("--min-likelihood");
    }

    private int run(String... arguments) {
        return Main.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(Main.asWritten(arguments));
    }
}
