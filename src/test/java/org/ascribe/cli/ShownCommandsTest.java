package org.ascribe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ascribe.TestGraph;
import org.ascribe.query.Catalogue;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every command of the README, its pages and the help texts does what it is shown for, on one folder and one graph. */
class ShownCommandsTest {
    /** What is not run here, by how it begins, and why. */
    private static final Map<String, String> NOT_HERE = new LinkedHashMap<>(Map.ofEntries(
            Map.entry("ascribe up", "serves until it is stopped; LauncherIT, RemoteIT and Up start it"),
            Map.entry("ascribe mcp", "answers what comes on stdin until that ends; McpTest asks it"),
            Map.entry("ascribe refresh", "fetches from the sites of others; RefreshTest has one of its own"),
            Map.entry("ascribe load https:", "an address that is none; RefreshTest loads from one of its own"),
            Map.entry("ascribe load --since", "as above, a collection of TAXII"),
            Map.entry("ascribe load --fetch-login", "as above, with a login"),
            Map.entry("ascribe new claim --into my.yaml", "asks on a terminal; NewCommandTest answers"),
            Map.entry("ascribe status --uri", "the Neo4j of the reader; every other command here has one"),
            Map.entry("ascribe ask QUESTION", "QUESTION stands for any of them; its help is read here"),
            Map.entry("ascribe COMMAND", "COMMAND stands for any of them; its help is read here"),
            Map.entry("NEO4J_URI=", "the Neo4j of the reader; RemoteIT has one"),
            Map.entry("./mvnw verify", "runs this"),
            Map.entry("curl", "not of Ascribe; OpenApiTest gets the document"),
            Map.entry("npx", "not of Ascribe; src/test/sh/generated-clients has the generator make both clients"),
            Map.entry("cd seed", "goes where the importer of Neo4j finds its files"),
            Map.entry("neo4j-admin", "not of Ascribe; ImportFilesTest has the importer take what was written"),
            Map.entry("ascribe schema apply --uri", "the Neo4j of the reader, as above"),
            Map.entry("gunzip", "passes on what another program writes; EncodingsTest reads from stdin"),
            Map.entry("(umask 077; openssl", "not of Ascribe")));

    /** Exactly these ask whoever sits at the terminal. */
    private static final List<String> ASKING = List.of("ascribe new claim", "ascribe wipe");

    /** What must have been done before, by what a command begins with. */
    private static final Map<String, List<String>> BEFORE = Map.of(
            "ascribe restore ascribe.zip", List.of("ascribe backup ascribe.zip", "ascribe wipe --yes"),
            "ascribe identity undo", List.of("ascribe identity reject apt31 apt40 --basis tools"),
            "ascribe identity import", List.of("ascribe identity export judgements.yaml"),
            "ascribe unload my-dataset", List.of("ascribe load my-dataset.yaml"),
            "ascribe unload attack-enterprise", List.of("ascribe load --dataset attack-enterprise export.json"));

    /** What the record is needed for, which makes everything else slower: last. */
    private static final List<String> WITH_RECORD = List.of(
            "ascribe load record",
            "ascribe ask compare --what NotPetya",
            "ascribe ask silent --what WannaCry --members \"Five Eyes\"",
            "ascribe ask changes --since 2020-07-30 --until 2020-07-31");

    private static final String FILE = "[\\w-]+(\\.\\w+)+|[\\w-]+/|datasets|seed";
    private static final Path MADE_UP = Path.of("src/test/resources");

    @TempDir
    private static Path folder;

    @SuppressWarnings("NullAway.Init") // before the first test
    private static OnTestGraph program;

    @BeforeAll
    static void putFilesThere() throws IOException {
        program = new OnTestGraph(folder);
        TestGraph.empty();
        run("ascribe new dataset my-dataset > my-dataset.yaml");
        Files.createDirectory(folder.resolve("datasets"));
        Files.copy(folder.resolve("my-dataset.yaml"), folder.resolve("datasets/one.yaml"));
        Files.copy(MADE_UP.resolve("maps/firms.yaml"), folder.resolve("columns.yaml"));
        Files.copy(MADE_UP.resolve("maps/firms.csv"), folder.resolve("names-of-groups.csv"));
        Files.copy(MADE_UP.resolve("dataset/stix/mobile-2.0.json"), folder.resolve("export.json"));
    }

    static Stream<String> commands() {
        Set<String> further = furtherExamples();
        return ShownCommand.all().stream()
                .map(ShownCommand::text)
                .filter(text -> !further.contains(text)
                        && !ASKING.contains(text)
                        && NOT_HERE.keySet().stream().noneMatch(text::startsWith))
                .sorted(Comparator.comparingInt(WITH_RECORD::indexOf));
    }

    /** Of the examples of a question all but the first: GoldenAnswersTest asks with all their values at once. */
    private static Set<String> furtherExamples() {
        return new Catalogue()
                .all().stream()
                        .flatMap(question -> ShownCommand.examples(QuestionHelp.footer(question))
                                .skip(1))
                        .map(ShownCommand::text)
                        .collect(Collectors.toSet());
    }

    @Test
    void furtherExamplesOfQuestionsAreUnderstood() {
        assertThat(furtherExamples()).hasSizeGreaterThan(40).allSatisfy(text -> {
            String[] words = new ShownCommand(text).words().stream().skip(1).toArray(String[]::new);
            assertThat(Main.commandLine(words).parseArgs(words).hasSubcommand()).isTrue();
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("commands")
    void works(String text) throws IOException {
        if (TestGraph.column("MATCH (n:Ascribe {id: 'apt31'}) RETURN n.id").isEmpty()) {
            run("ascribe load bundled");
        }
        for (Map.Entry<String, List<String>> before : BEFORE.entrySet()) {
            if (text.startsWith(before.getKey()) && !text.contains("--replace")) {
                for (String first : before.getValue()) {
                    run(first);
                }
            }
        }
        run(text);
    }

    @Test
    void nothingIsLeftOutThatIsNotShown() {
        List<String> shown = ShownCommand.all().stream().map(ShownCommand::text).toList();
        assertThat(shown).containsAll(ASKING).containsAll(WITH_RECORD).hasSizeGreaterThan(150);
        assertThat(NOT_HERE.keySet()).allSatisfy(start -> assertThat(shown).anyMatch(one -> one.startsWith(start)));
        assertThat(BEFORE.keySet()).allSatisfy(start -> assertThat(shown).anyMatch(one -> one.startsWith(start)));
    }

    private static void run(String text) throws IOException {
        List<String> words = new ArrayList<>(new ShownCommand(text).words());
        assertThat(words.removeFirst()).isEqualTo("ascribe");
        String in = redirected(words, "<");
        String out = redirected(words, ">");
        InputStream before = System.in;
        if (in != null) {
            System.setIn(new ByteArrayInputStream(Files.readAllBytes(folder.resolve(in))));
        }
        String[] arguments = Stream.concat(
                        Stream.of(words.getFirst()), words.stream().skip(1).map(ShownCommandsTest::there))
                .toArray(String[]::new);
        Program.Outcome outcome = program.runAny(arguments);
        System.setIn(before);

        assertThat(outcome.code()).as(outcome.out() + outcome.err()).isIn(ended(text));
        if (out != null) {
            assertThat(outcome.out()).isNotBlank();
            Files.writeString(folder.resolve(Path.of(out).getFileName()), outcome.out());
        }
    }

    /** The page says so of the files of the tests. */
    private static List<Integer> ended(String text) {
        return text.contains("src/test/resources/") ? List.of(ExitCode.OK, ExitCode.REJECTS) : List.of(ExitCode.OK);
    }

    private static @Nullable String redirected(List<String> words, String sign) {
        int at = words.indexOf(sign);
        if (at < 0) {
            return null;
        }
        words.remove(at);
        return words.remove(at);
    }

    /** Files are in the folder, if they are none of the sources. */
    private static String there(String word) {
        return word.matches(FILE) ? folder.resolve(word).toString() : word;
    }
}
