package org.ascribe.query;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ascribe.graph.Connection;
import org.ascribe.graph.Graph;
import org.ascribe.identity.NameKey;
import org.neo4j.harness.Neo4j;
import org.neo4j.harness.Neo4jBuilders;

/** A small made-up graph in a real Neo4j, one for all tests of a JVM; tests only read it. */
public final class SmallGraph {
    private static final Neo4j SERVER =
            Neo4jBuilders.newInProcessBuilder().withDisabledServer().build();
    private static final Graph GRAPH = filled();

    private SmallGraph() {}

    /** Open until the JVM ends. */
    public static Graph graph() {
        return GRAPH;
    }

    private static Graph filled() {
        Graph graph = Graph.open(new Connection(SERVER.boltURI(), "neo4j", "", null, Connection.Budget.API));
        graph.command("CREATE CONSTRAINT entity_id FOR (n:Entity) REQUIRE n.id IS UNIQUE");
        graph.command("CREATE INDEX entity_key FOR (n:Entity) ON (n.key)");
        graph.command("CREATE FULLTEXT INDEX entity_names FOR (n:Entity) ON EACH [n.name, n.latin]"
                + " OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}}");
        graph.command(resource("/lookup/small-graph.cypher"));
        List<Map<String, String>> keys =
                graph.read("MATCH (n:Entity) RETURN n.id AS id, n.name AS name", Map.of()).rows().stream()
                        .map(row -> keys(String.valueOf(row.get("id")), String.valueOf(row.get("name"))))
                        .toList();
        graph.write(
                "UNWIND $keys AS k MATCH (n:Entity {id: k.id}) SET n.key = k.key, n.latin = k.latin",
                Map.of("keys", keys));
        graph.command("CALL db.awaitIndexes(60)");
        graph.command("CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()");
        return graph;
    }

    private static Map<String, String> keys(String id, String name) {
        return Map.of("id", id, "key", NameKey.of(name), "latin", NameKey.latin(name));
    }

    private static String resource(String name) {
        try (InputStream in = SmallGraph.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
