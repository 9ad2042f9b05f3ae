package org.ascribe.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ascribe.Neo4j5;
import org.ascribe.TestGraph;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@Neo4j5.Too
class CypherFilesTest {
    private static final Path FOLDER = Path.of("cypher");
    /** Run on the database that keeps the users, by every {@code up} on a new folder. */
    private static final Set<String> ELSEWHERE = Set.of("database/password.cypher");

    private static final Pattern TEXT = Pattern.compile("\"\"\"(?s:.*?)\"\"\"|\"(?:\\\\.|[^\"\\\\\n])*\"");
    private static final Pattern CYPHER =
            Pattern.compile("\\b(MATCH|MERGE|UNWIND|RETURN|FOREACH|DETACH|YIELD|CALL|SHOW|ALTER) ");

    @Test
    void statementsAreWithoutCommentsAndSemicolons() {
        assertThat(CypherFiles.statements("schema.cypher"))
                .hasSizeGreaterThan(5)
                .allSatisfy(statement -> assertThat(statement)
                        .matches("(?s)(CREATE|DROP INDEX) .*")
                        .doesNotContain(";", "//"));
    }

    /**
     * That they give the right answers is for other tests; this one meets each file, also one that is new. What the tests of plans
     * meet, it meets where they do not run.
     */
    @TestFactory
    Stream<DynamicTest> theDatabaseUnderstandsEachFile() throws IOException {
        return files(FOLDER, ".cypher").stream()
                .map(file -> FOLDER.relativize(file).toString())
                .filter(file -> !file.startsWith("browser") && !ELSEWHERE.contains(file))
                .filter(file -> Neo4j5.isWanted() || !file.contains("/") || file.startsWith("database/"))
                .flatMap(file -> CypherFiles.statements(file).stream()
                        .map(statement -> DynamicTest.dynamicTest(
                                file, () -> TestGraph.bean(Graph.class).command("EXPLAIN " + statement))));
    }

    /** It stands in {@code cypher/}, where it is read, planned and tried as what it is. */
    @Test
    void noCypherStandsInJava() throws IOException {
        assertThat(files(Path.of("src/main/java"), ".java"))
                .allSatisfy(file -> assertThat(TEXT.matcher(Files.readString(file))
                                .results()
                                .map(text -> text.group())
                                .filter(text -> CYPHER.matcher(text).find()))
                        .as(file.toString())
                        .isEmpty());
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }
}
