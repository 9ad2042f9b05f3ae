package org.ascribe.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedInputStream;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;

/**
 * What a load is compared with: parse the file with Jackson, and write the elements that are in the graph now once more, plainly.
 *
 * <p>{@code PlainLoad FILE URI PASSWORD-FILE} takes the elements out of the graph, empties it, writes them with one statement a kind
 * and type in batches of 1000, prints the seconds for parsing and for writing, and leaves the graph empty.
 */
public final class PlainLoad {
    private static final int BATCH = 1_000;

    private final Driver driver;

    private PlainLoad(Driver driver) {
        this.driver = driver;
    }

    /** Measures. */
    public static void main(String[] arguments) throws Exception {
        double parsed = parse(Path.of(arguments[0]));
        String password = Files.readString(Path.of(arguments[2])).strip();
        try (Driver driver = GraphDatabase.driver(URI.create(arguments[1]), AuthTokens.basic("neo4j", password))) {
            System.out.printf("%.3f %.3f%n", parsed, new PlainLoad(driver).write());
        }
    }

    private static double parse(Path file) throws Exception {
        long start = System.nanoTime();
        try (InputStream raw = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
                InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(raw, 1 << 16) : raw) {
            if (new ObjectMapper().readTree(in).isEmpty()) {
                throw new IllegalStateException("nothing in " + file);
            }
        }
        return since(start);
    }

    private double write() {
        Map<String, List<Map<String, Object>>> nodes =
                rows("MATCH (n:Ascribe) RETURN n.kind AS group, n.id AS id, properties(n) AS properties");
        Map<String, List<Map<String, Object>>> links =
                rows("MATCH (a:Ascribe)-[r]->(b:Ascribe) RETURN type(r) AS group, a.id AS from, b.id AS to,"
                        + " properties(r) AS properties");
        empty();
        long start = System.nanoTime();
        nodes.forEach((kind, rows) -> batches(
                rows,
                "UNWIND $rows AS row MERGE (n:Ascribe {id: row.id}) SET n:Entity:" + kind + ", n += row.properties"));
        links.forEach((type, rows) -> batches(
                rows,
                "UNWIND $rows AS row MATCH (a:Ascribe {id: row.from}) MATCH (b:Ascribe {id: row.to})" + " MERGE (a)-[r:"
                        + type + "]->(b) SET r += row.properties"));
        double seconds = since(start);
        empty(); // for whoever comes next
        return seconds;
    }

    private void empty() {
        try (Session session = driver.session()) {
            session.run("MATCH (n) DETACH DELETE n").consume();
        }
    }

    private Map<String, List<Map<String, Object>>> rows(String cypher) {
        Map<String, List<Map<String, Object>>> rows = new TreeMap<>();
        try (Session session = driver.session()) {
            for (Record row : session.run(cypher).list()) {
                rows.computeIfAbsent(row.get("group").asString(), group -> new ArrayList<>())
                        .add(row.asMap());
            }
        }
        return rows;
    }

    private void batches(List<Map<String, Object>> rows, String cypher) {
        try (Session session = driver.session()) {
            for (int i = 0; i < rows.size(); i += BATCH) {
                List<Map<String, Object>> batch = rows.subList(i, Math.min(rows.size(), i + BATCH));
                session.executeWriteWithoutResult(
                        tx -> tx.run(cypher, Map.of("rows", batch)).consume());
            }
        }
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
