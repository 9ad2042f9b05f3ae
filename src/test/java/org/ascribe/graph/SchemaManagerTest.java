package org.ascribe.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.ascribe.Neo4j5;
import org.ascribe.TestGraph;
import org.junit.jupiter.api.Test;

@Neo4j5.Too
class SchemaManagerTest {
    private final Graph graph = TestGraph.empty();

    @Test
    void applyingBringsAllThatIsMissing() {
        new SchemaManager(graph).apply();
        graph.command("DROP CONSTRAINT ascribe_id IF EXISTS");
        graph.command("DROP INDEX ascribe_named IF EXISTS");
        graph.command("DROP INDEX ascribe_date IF EXISTS");
        SchemaManager schema = new SchemaManager(graph);
        assertThat(schema.verify()).containsExactlyInAnyOrder("ascribe_id", "ascribe_named", "ascribe_date");

        schema.apply();

        assertThat(schema.verify()).isEmpty();
    }

    @Test
    void applyingAgainIsNoMatter() {
        new SchemaManager(graph).apply();
        new SchemaManager(graph).apply();
        assertThat(new SchemaManager(graph).verify()).isEmpty();
    }

    @Test
    void whatIsShownIsTheFile() {
        assertThat(SchemaManager.show()).isEqualTo(CypherFiles.read("schema.cypher"));
    }
}
