package org.ascribe.query;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ascribe.TestGraph;
import org.ascribe.graph.Graph;
import org.ascribe.graph.SchemaManager;
import org.ascribe.identity.NameKey;

/**
 * A graph that is written in Cypher; tests only read it.
 *
 * @param resource a file of statements that end with a semicolon at the end of a line; one makes the marker
 * @param marker id of the {@code Import} that tells that it is in the database
 */
record CypherFixture(String resource, String marker) {

    /** The graph, filled again where another test has emptied it. */
    Graph graph() {
        Graph graph = TestGraph.bean(Graph.class);
        boolean there = !graph.read("MATCH (i:AscribeImport {id: $id}) RETURN i.id", Map.of("id", marker))
                .rows()
                .isEmpty();
        return there ? graph : filled(TestGraph.empty());
    }

    private Graph filled(Graph graph) {
        TestGraph.bean(SchemaManager.class).apply();
        for (String statement : text().split(";\\R", -1)) {
            if (!statement.isBlank()) {
                graph.write(statement, Map.of());
            }
        }
        graph.write("MATCH (n:Entity) SET n:Ascribe", Map.of());
        setKeys(graph);
        return graph;
    }

    private static void setKeys(Graph graph) {
        List<Map<String, String>> keys =
                graph.read("MATCH (n:Entity) RETURN n.id AS id, n.name AS name", Map.of()).rows().stream()
                        .map(row -> keys(String.valueOf(row.get("id")), String.valueOf(row.get("name"))))
                        .toList();
        graph.write(
                "UNWIND $keys AS k MATCH (n:Ascribe {id: k.id}) SET n.key = k.key, n.latin = k.latin",
                Map.of("keys", keys));
    }

    private static Map<String, String> keys(String id, String name) {
        return Map.of("id", id, "key", NameKey.of(name), "latin", NameKey.latin(name));
    }

    private String text() {
        try (InputStream in = CypherFixture.class.getResourceAsStream(resource)) {
            return new String(Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
