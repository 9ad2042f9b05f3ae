package org.ascribe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ascribe.Neo4j5;
import org.ascribe.TestGraph;
import org.ascribe.bench.ImportBench;
import org.ascribe.embedded.EmbeddedNeo4j;
import org.ascribe.embedded.Home;
import org.ascribe.graph.Connection;
import org.ascribe.graph.Graph;
import org.ascribe.query.Catalogue;
import org.ascribe.query.Question;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.cli.AdminTool;
import org.neo4j.cli.ExecutionContext;
import org.neo4j.io.fs.DefaultFileSystemAbstraction;

/** What the importer of Neo4j takes: the same graph in another database. */
final class ImportFilesTest {
    /** Retired by the second version; with what lines, quotation marks and empty texts do to a table. */
    private static final String ODD = """
            dataset: odd
            title: Odd texts
            entities:
              - {id: heron, kind: Actor, name: 'Heron "Grey" Group, the', description: "Two\\n\\"lines\\", of text; with\\ttabs"}
              - {id: marsh, kind: Actor, name: 'Marsh; Group'}
              - {id: lab, kind: Organization, name: Example Labs}
            sources:
              - {id: paper, publisher: 'Example, Labs', title: On herons, published: 2024-03}
            attributions:
              - {id: odd-claim, who: [lab], whom: [heron], date: 2024, words: likely, yardstick: PHIA, low: 55, high: 75, sources: [paper]}
              - {id: gone-claim, who: [lab], whom: [marsh], date: 2024, sources: [paper]}
            """;

    /** All, each value with its type, but whose turn it is, and lists of nothing, which a table cannot have. */
    private static final List<String> ALL = List.of("""
            MATCH (n) WHERE NOT n:AscribeLock
            RETURN COLLECT { UNWIND labels(n) AS label RETURN label ORDER BY label } AS labels,
              COLLECT { UNWIND keys(n) AS key WITH key WHERE n[key] <> [] RETURN [key, valueType(n[key]), n[key]] ORDER BY key } AS properties
            """, """
            MATCH (a)-[r]->(b)
            RETURN a.id AS from, type(r) AS type, b.id AS to,
              COLLECT { UNWIND keys(r) AS key RETURN [key, valueType(r[key]), r[key]] ORDER BY key } AS properties
            """);

    @TempDir
    private Path folder;

    private Path seed;

    @BeforeEach
    void name() {
        seed = folder.resolve("seed");
    }

    @Test
    void theImporterOfNeo4jMakesTheSameGraph() throws IOException {
        Assumptions.assumeFalse(Neo4j5.isWanted(), "The importer on the class path is that of the other version");
        Graph here = TestGraph.bundled();
        Path odd = Files.writeString(folder.resolve("odd.yaml"), ODD);
        here(ExitCode.OK, "load", odd.toString());
        here(ExitCode.OK, "identity", "accept", "heron", "marsh", "--basis", "made up");
        Files.writeString(odd, ODD.substring(0, ODD.indexOf("  - {id: gone-claim")));
        here(ExitCode.OK, "load", odd.toString(), "--retire");
        Map<String, String> before = answers(this::here);
        List<String> all = all(here);

        here(ExitCode.OK, "export", "--as", "neo4j-import", "--into", seed.toString());
        Home home = new Home(folder.resolve("there"));
        importInto(home.folder().resolve("neo4j"));

        try (EmbeddedNeo4j there = EmbeddedNeo4j.start(home, 0)) {
            Run run = (code, arguments) -> new OnTestGraph(folder)
                    .runAt(there.bolt(), home.passwordFile(), code, arguments)
                    .out();
            try (Graph graph = Graph.open(there.connection(Connection.Budget.LOADER))) {
                assertThat(all(graph)).isEqualTo(all);
            }
            run.with(ExitCode.OK, "schema", "apply");
            assertThat(answers(run)).isEqualTo(before);
            run.with(ExitCode.OK, "load", odd.toString());
            assertThat(run.with(ExitCode.OK, "export")).isEqualTo(before.get("export"));
        }
    }

    @Test
    void onlyIntoAFolderThatIsNotInUse() throws IOException {
        TestGraph.bundled();
        assertThat(here(ExitCode.USAGE, "export", "--as", "neo4j-import")).isEmpty();
        here(ExitCode.USAGE, "export", "--as", "csv", "--into", seed.toString());
        Files.writeString(Files.createDirectories(seed).resolve("mine"), "mine");
        here(ExitCode.INPUT, "export", "--as", "neo4j-import", "--into", seed.toString());
        try (Stream<Path> files = Files.list(seed)) {
            assertThat(files).containsExactly(seed.resolve("mine"));
        }
        TestGraph.empty();
        here(
                ExitCode.INPUT,
                "export",
                "--as",
                "neo4j-import",
                "--into",
                folder.resolve("other").toString());
        assertThat(folder.resolve("other")).doesNotExist();
        assertThat(folder.resolve("other.part")).doesNotExist();
    }

    /** Runs a command and gives what it prints. */
    private interface Run {
        String with(int code, String... arguments);
    }

    private static Map<String, String> answers(Run run) {
        Map<String, String> answers = new LinkedHashMap<>();
        answers.put("export", run.with(ExitCode.OK, "export"));
        for (List<String> command : List.of(
                List.of("verify", "-o", "json"),
                List.of("history", "-o", "json"),
                List.of("datasets", "-o", "json"),
                List.of("identity", "list", "-o", "json"),
                List.of("show", "heron", "-o", "json"))) {
            answers.put(command.getFirst(), run.with(ExitCode.OK, command.toArray(String[]::new)));
        }
        for (Question question : new Catalogue().all()) {
            if (question.parameters().stream().noneMatch(parameter -> parameter.required())) {
                answers.put(question.name(), run.with(ExitCode.OK, "ask", question.name(), "-o", "json"));
            }
        }
        return answers;
    }

    private static List<String> all(Graph graph) {
        return ALL.stream()
                .flatMap(query -> graph.read(query, Map.of()).rows().stream())
                .map(row -> row.columns().stream().map(row::get).toList().toString())
                .sorted()
                .toList();
    }

    private void importInto(Path home) throws IOException {
        Files.createDirectories(home.resolve("conf"));
        Path arguments = ImportBench.here(seed);
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        int code = AdminTool.execute(
                new ExecutionContext(home, home.resolve("conf"), out, out, new DefaultFileSystemAbstraction()),
                "database",
                "import",
                "full",
                "neo4j",
                "@" + arguments);
        assertThat(code).as(said.toString(StandardCharsets.UTF_8)).isZero();
    }

    private String here(int code, String... arguments) {
        return new OnTestGraph(folder).run(code, arguments).out();
    }
}
