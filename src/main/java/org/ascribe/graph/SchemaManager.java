package org.ascribe.graph;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The constraints and indexes of {@code cypher/schema.cypher} in a database. */
@Singleton
public final class SchemaManager {
    private static final String FILE = "schema.cypher";
    private static final Pattern NAME = Pattern.compile("CREATE (?:FULLTEXT )?(?:CONSTRAINT|INDEX) (\\w+)");

    private final Graph graph;
    private volatile boolean applied;

    /** For the schema of that database. */
    public SchemaManager(Graph graph) {
        this.graph = graph;
    }

    /** Creates what is missing and waits until the indexes are ready; looks only once. */
    public void apply() {
        if (!applied && !verify().isEmpty()) {
            CypherFiles.statements(FILE).forEach(graph::command);
            graph.command("CALL db.awaitIndexes(120)");
        }
        applied = true;
    }

    /** What is missing or not ready, by name; empty when all is well. */
    public List<String> verify() {
        Set<String> ready = new TreeSet<>();
        graph.read("SHOW INDEXES YIELD name, state WHERE state = 'ONLINE' RETURN name", Map.of())
                .rows()
                .forEach(row -> ready.add(String.valueOf(row.get("name"))));
        Set<String> constraints = new TreeSet<>();
        graph.read("SHOW CONSTRAINTS YIELD name RETURN name", Map.of())
                .rows()
                .forEach(row -> constraints.add(String.valueOf(row.get("name"))));
        List<String> missing = new ArrayList<>();
        for (String statement : CypherFiles.statements(FILE)) {
            Matcher name = NAME.matcher(statement);
            if (name.find()) {
                boolean constraint = statement.startsWith("CREATE CONSTRAINT");
                if (!ready.contains(name.group(1)) || (constraint && !constraints.contains(name.group(1)))) {
                    missing.add(name.group(1));
                }
            }
        }
        return missing;
    }

    /** The statements, as they stand in the file. */
    public static String show() {
        return CypherFiles.read(FILE);
    }
}
