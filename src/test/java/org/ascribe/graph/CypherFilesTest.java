package org.ascribe.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.ascribe.Neo4j5;
import org.ascribe.TestGraph;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@Neo4j5.Too
class CypherFilesTest {
    private static final List<String> FOLDERS = List.of("lookup", "checks", "load", "identity");

    @Test
    void statementsAreWithoutCommentsAndSemicolons() {
        assertThat(CypherFiles.statements("schema.cypher"))
                .hasSizeGreaterThan(5)
                .allSatisfy(
                        statement -> assertThat(statement).startsWith("CREATE ").doesNotContain(";", "//"));
    }

    /** That they give the right answers is for other tests, as are the questions; this one meets each file, also one that is new. */
    @TestFactory
    Stream<DynamicTest> theDatabaseUnderstandsEachFile() {
        return FOLDERS.stream()
                .flatMap(folder -> CypherFiles.list(folder).stream())
                .flatMap(file -> CypherFiles.statements(file).stream()
                        .map(statement -> DynamicTest.dynamicTest(
                                file, () -> TestGraph.bean(Graph.class).command("EXPLAIN " + statement))));
    }
}
