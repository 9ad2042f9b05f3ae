package org.ascribe.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.ascribe.identity.NameKey;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.Label;
import org.neo4j.graphdb.Node;
import org.neo4j.graphdb.Relationship;
import org.neo4j.graphdb.RelationshipType;
import org.neo4j.graphdb.Transaction;

/**
 * Puts a dataset of JSON lines beside what is in a database, by its own interface and without any checks: for measuring on graphs
 * that would take the loader long. Entities must stand before what refers to them.
 */
final class Graft {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int BATCH = 20_000;
    private static final Map<String, String> KINDS =
            Map.of("attribution", "Attribution", "measure", "Measure", "source", "Source");

    private final GraphDatabaseService database;
    private final Map<String, String> nodes = new HashMap<>();
    private Transaction tx;
    private int written;

    private Graft(GraphDatabaseService database) {
        this.database = database;
        this.tx = database.beginTx();
    }

    /** Puts the file into the database: all nodes first, then what ties them. */
    static void put(Path file, GraphDatabaseService database) throws IOException {
        Graft graft = new Graft(database);
        graft.each(file, graft::node);
        graft.each(file, graft::links);
        graft.tx.commit();
        graft.tx.close();
    }

    private void each(Path file, Consumer<Map.Entry<String, JsonNode>> action) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JSON.readTree(line).properties().stream()
                        .filter(entry -> entry.getValue().isObject())
                        .forEach(action);
            }
        }
    }

    private void node(Map.Entry<String, JsonNode> entry) {
        JsonNode value = entry.getValue();
        String kind = KINDS.getOrDefault(entry.getKey(), value.path("kind").asText());
        Node node = node(
                value.path("id").asText(),
                kind,
                value.path("name").asText(value.path("id").asText()));
        String day = value.path("date").asText(value.path("began").asText(""));
        if (!day.isEmpty()) {
            String key = kind.equals("Operation") ? "began" : "date";
            LocalDate date = LocalDate.parse(day.substring(0, 4) + "-01-01");
            node.setProperty(key, day);
            node.setProperty(key + "From", date);
            node.setProperty(key + "To", date);
        }
    }

    private Node node(String id, String kind, String name) {
        step();
        Node node = tx.createNode(Label.label("Ascribe"), Label.label("Entity"), Label.label(kind));
        node.setProperty("id", id);
        node.setProperty("kind", kind);
        node.setProperty("name", name);
        node.setProperty("key", NameKey.of(name));
        nodes.put(id, node.getElementId());
        return node;
    }

    private void links(Map.Entry<String, JsonNode> entry) {
        JsonNode value = entry.getValue();
        String id = value.path("id").asText();
        for (JsonNode link : value.path("links")) {
            link(id, link.path("type").asText(), link.path("to").asText());
        }
        for (JsonNode name : value.path("names")) {
            String alias = "alias:" + name.path("name").asText();
            if (!nodes.containsKey(alias)) {
                node(alias, "Alias", name.path("name").asText());
            }
            link(alias, "NAMES", id);
        }
        boolean claim = entry.getKey().equals("attribution");
        value.path("who").forEach(who -> link(who.asText(), "MADE", id));
        value.path("what").forEach(what -> link(id, "ABOUT", what.asText()));
        value.path("whom").forEach(whom -> link(id, "POINTS_TO", whom.asText()));
        value.path("by").forEach(by -> link(by.asText(), "IMPOSED", id));
        value.path("against").forEach(against -> link(id, "AGAINST", against.asText()));
        if (claim || entry.getKey().equals("measure")) {
            value.path("sources").forEach(source -> link(id, "CITED_IN", source.asText()));
        }
    }

    private void link(String from, String type, String to) {
        String start = nodes.get(from);
        String end = nodes.get(to);
        if (start == null || end == null) {
            return;
        }
        step();
        Relationship link = tx.getNodeByElementId(start)
                .createRelationshipTo(tx.getNodeByElementId(end), RelationshipType.withName(type));
        link.setProperty("dataset", "synthetic");
        link.setProperty("statedBy", new String[] {"maker"});
        link.setProperty("sources", new String[] {"synthetic"});
    }

    /** Begins a new transaction now and then; what was taken from the last one is gone. */
    private void step() {
        if (++written % BATCH == 0) {
            tx.commit();
            tx.close();
            tx = database.beginTx();
        }
    }
}
