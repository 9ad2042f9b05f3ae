package org.ascribe.graph;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ascribe.failure.Failure;

/** The constraints and indexes of {@code cypher/schema.cypher} in a database. */
@Singleton
public final class SchemaManager {
    private static final String FILE = "schema.cypher";
    private static final String UPGRADE = "upgrade.cypher";
    /** A constraint of the time before the marks: the upgrade takes it away last. */
    private static final String BEFORE_MARKS = "load_lock_name";

    private static final int TRIES = 3;
    private static final Pattern NAME = Pattern.compile("CREATE (?:FULLTEXT )?(?:CONSTRAINT|INDEX) (\\w+)");

    private final Graph graph;
    private volatile boolean applied;

    /** For the schema of that database. */
    public SchemaManager(Graph graph) {
        this.graph = graph;
    }

    /**
     * Creates what is missing and waits until the indexes are ready; looks only once. A database that an earlier version has
     * filled is brought up first.
     */
    public void apply() {
        if (!applied && !verify().isEmpty()) {
            if (isOfEarlierVersion()) {
                CypherFiles.statements(UPGRADE).forEach(graph::command);
            }
            create(TRIES);
            graph.command(CypherFiles.read("database/await-indexes.cypher"));
        }
        applied = true;
    }

    /** Whether a version of the time before the marks has filled the database: then nothing in it is found until it is brought up. */
    public boolean isOfEarlierVersion() {
        return constraints().contains(BEFORE_MARKS);
    }

    /** Two processes that begin on an empty database may get into each other's way: then once more. */
    private void create(int tries) {
        try {
            CypherFiles.statements(FILE).forEach(graph::command);
        } catch (Failure e) {
            if (tries == 1) {
                throw e;
            }
            create(tries - 1);
        }
    }

    /** What is missing or not ready, by name; empty when all is well. */
    public List<String> verify() {
        Set<String> ready = new TreeSet<>();
        graph.read(CypherFiles.read("database/indexes.cypher"), Map.of())
                .rows()
                .forEach(row -> ready.add(String.valueOf(row.get("name"))));
        Set<String> constraints = constraints();
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

    private Set<String> constraints() {
        Set<String> constraints = new TreeSet<>();
        graph.read(CypherFiles.read("database/constraints.cypher"), Map.of())
                .rows()
                .forEach(row -> constraints.add(String.valueOf(row.get("name"))));
        return constraints;
    }

    /** The statements, as they stand in the file. */
    public static String show() {
        return CypherFiles.read(FILE);
    }
}
