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
import org.ascribe.identity.NameKey;
import org.ascribe.load.SchemaManager;

/** A small made-up graph with a bit of everything; tests only read it. */
public final class SmallGraph {
    private SmallGraph() {}

    /** The graph, filled again where another test has emptied it. */
    public static Graph graph() {
        Graph graph = TestGraph.bean(Graph.class);
        boolean there = !graph.read("MATCH (i:Import {id: 'import:small:1'}) RETURN i.id", Map.of())
                .rows()
                .isEmpty();
        return there ? graph : filled(TestGraph.empty());
    }

    private static Graph filled(Graph graph) {
        TestGraph.bean(SchemaManager.class).apply();
        graph.command(resource("/lookup/small-graph.cypher"));
        List<Map<String, String>> keys =
                graph.read("MATCH (n:Entity) RETURN n.id AS id, n.name AS name", Map.of()).rows().stream()
                        .map(row -> keys(String.valueOf(row.get("id")), String.valueOf(row.get("name"))))
                        .toList();
        graph.write(
                "UNWIND $keys AS k MATCH (n:Entity {id: k.id}) SET n.key = k.key, n.latin = k.latin",
                Map.of("keys", keys));
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
