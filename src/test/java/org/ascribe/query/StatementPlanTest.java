package org.ascribe.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ascribe.TestGraph;
import org.ascribe.graph.CypherFiles;
import org.ascribe.graph.Graph;
import org.ascribe.graph.SchemaManager;
import org.ascribe.schema.NodeKind;
import org.ascribe.schema.RelationshipGroup;
import org.ascribe.schema.RelationshipType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.graphdb.ExecutionPlanDescription;
import org.neo4j.graphdb.QueryExecutionType.QueryType;
import org.neo4j.graphdb.Result;

/** What the database says of each statement that is no question before running it. */
class StatementPlanTest {
    private static final Path FOLDER = Path.of("cypher");
    /** Only these write. */
    private static final Set<String> WRITING = Set.of("backup", "load", "imports", "turn", "wipe", "identity");
    /** These go through the graph as a whole, as they are to: how, the database decides by what is in it. */
    private static final Set<String> WHOLE =
            Set.of("backup", "checks", "export", "identity", "imports", "release", "stored", "wipe");

    /** A product of one row with one. */
    private static final Set<String> ONE_BY_ONE = Set.of("lookup/days.cypher");

    private static final Pattern PARAMETER = Pattern.compile("\\$([a-z]\\w*)");
    /** Of all nodes or relationships, of whomever they are. */
    private static final Set<String> ANYBODYS =
            Set.of("AllNodesScan", "DirectedAllRelationshipsScan", "UndirectedAllRelationshipsScan");

    /** Labels and types that the vocabulary has not: the marks of our nodes, what Neo4j Browser shows, roles. */
    private static final List<String> LABELS = List.of(
            "AscribeImport",
            "AscribeLock",
            "AscribeRetired",
            "AscribeJudgement",
            "Entity",
            "Import",
            "Judgement",
            "Accused",
            "Attributor",
            "Target");

    /** Properties of what is noted beside the entities: loads, the right to load, judgements; and what the loader keeps. */
    private static final List<String> NOTED = List.of(
            "dataset",
            "edition",
            "empty",
            "changes",
            "versions",
            "sha256",
            "editionOrder",
            "authors",
            "imported",
            "model",
            "hash",
            "owners",
            "import",
            "latin",
            "retiredBy",
            "number",
            "started",
            "finished",
            "contentHash",
            "judgementsCreated",
            "judgementsChanged",
            "judgementsRetired",
            "file",
            "bundle",
            "fileHash",
            "input",
            "inputDatasets",
            "inputLinks",
            "inputNodes",
            "inputWarnings",
            "nodesCreated",
            "nodesChanged",
            "nodesUnchanged",
            "linksCreated",
            "linksChanged",
            "linksUnchanged",
            "recordsRead",
            "recordsUsed",
            "skippedCounts",
            "skippedReasons",
            "holder",
            "host",
            "machine",
            "pid",
            "expires",
            "step",
            "toJudge",
            "touched",
            "from",
            "to");

    /** Questions have a test of their own, as have what changes the database itself and what Neo4j Browser gets. */
    static List<String> files() throws IOException {
        try (Stream<Path> all = Files.walk(FOLDER, 2)) {
            return all.map(file -> FOLDER.relativize(file).toString())
                    .filter(file -> file.endsWith(".cypher") && file.contains("/"))
                    .filter(file -> !Set.of("questions", "browser", "database").contains(folder(file)))
                    .sorted(Comparator.comparing(StatementPlanTest::whole).thenComparing(file -> file))
                    .toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void planIsClean(String file) {
        var _ = whole(file) ? TestGraph.bundled() : TestGraph.empty();
        TestGraph.bean(SchemaManager.class).apply();
        String cypher = composed(file);
        TestGraph.database().executeTransactionally("EXPLAIN " + cypher, values(cypher), result -> check(file, result));
    }

    /** What stands for types in a file is no word of the vocabulary, nor are questions made of such. */
    @Test
    void groupsAreToldFromTypesAndLabels() throws IOException {
        List<String> groups =
                Stream.of(RelationshipGroup.values()).map(Enum::name).toList();
        assertThat(groups)
                .doesNotContainAnyElementsOf(
                        Stream.of(RelationshipType.values()).map(Enum::name).toList())
                .doesNotContainAnyElementsOf(
                        Stream.of(NodeKind.values()).map(NodeKind::label).toList());
        for (String question : CypherFiles.list("questions")) {
            assertThat(CypherFiles.read(question)).isEqualTo(Files.readString(FOLDER.resolve(question)));
        }
    }

    private static boolean check(String file, Result result) {
        assertThat(result.getGqlStatusObjects())
                .as("warnings of the database")
                .allSatisfy(status ->
                        assertThat(status.gqlStatus()).as(status.toString()).matches("0[02].*"));
        if (!WRITING.contains(folder(file))) {
            assertThat(result.getQueryExecutionType().queryType()).isEqualTo(QueryType.READ_ONLY);
        }
        for (ExecutionPlanDescription operator : QuestionPlanTest.operators(result.getExecutionPlanDescription())) {
            if (!ONE_BY_ONE.contains(file)) {
                QuestionPlanTest.checkBounds(operator);
            }
            assertThat(whole(file) ? ANYBODYS : QuestionPlanTest.SCANS).doesNotContain(operator.getName());
        }
        return true;
    }

    private static boolean whole(String file) {
        return WHOLE.contains(folder(file)) || file.matches("lookup/(count|kept|imports|unfinished).*");
    }

    private static String composed(String file) {
        String text = CypherFiles.read(file);
        return text.contains("TYPE")
                ? CypherFiles.read(file, RelationshipType.PART_OF)
                : text.contains("KIND") ? CypherFiles.read(file, NodeKind.ACTOR.label()) : text;
    }

    /** All parameters without a value. */
    private static Map<String, @Nullable Object> values(String cypher) {
        Map<String, @Nullable Object> values = new HashMap<>();
        PARAMETER.matcher(cypher).results().map(found -> found.group(1)).forEach(name -> values.put(name, null));
        return values;
    }

    /** The database keeps words that it has met once. */
    @BeforeAll
    static void makesTheWordsKnown() {
        Graph graph = TestGraph.empty();
        Stream.of(
                        QuestionPlanTest.vocabulary(),
                        LABELS.stream().map(label -> "CALL db.createLabel('" + label + "')"),
                        Stream.of("CALL db.createRelationshipType('RETIRED')"),
                        NOTED.stream().map(key -> "CALL db.createProperty('" + key + "')"))
                .flatMap(calls -> calls)
                .forEach(call -> graph.write(call, Map.of()));
    }

    private static String folder(String file) {
        return file.substring(0, file.indexOf('/'));
    }
}
