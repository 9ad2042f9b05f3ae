package org.ascribe.load;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.stream.Gatherers;
import org.ascribe.graph.CypherFiles;
import org.ascribe.graph.Graph;

/** The checks of {@code cypher/checks}: each finds what must not be in the graph. */
@Singleton
public final class Integrity {
    private static final int AT_ONCE = 2;

    private final Graph graph;

    /** For that database. */
    public Integrity(Graph graph) {
        this.graph = graph;
    }

    /**
     * An element of the graph that a check objects to.
     *
     * @param check name of the check's file without its ending
     * @param id id of the element
     * @param problem what is wrong with it
     */
    public record Violation(String check, String id, String problem) {}

    /** The names of all checks. */
    public static List<String> checks() {
        return CypherFiles.list("checks").stream().map(Integrity::name).toList();
    }

    /** Runs all checks, some at the same time; at most a hundred violations each. Empty when all is well. */
    public List<Violation> verify() {
        return CypherFiles.list("checks").stream()
                .gather(Gatherers.mapConcurrent(AT_ONCE, this::violations))
                .flatMap(List::stream)
                .toList();
    }

    private List<Violation> violations(String file) {
        return graph.read(CypherFiles.read(file), Map.of()).rows().stream()
                .map(row ->
                        new Violation(name(file), String.valueOf(row.get("id")), String.valueOf(row.get("problem"))))
                .toList();
    }

    private static String name(String file) {
        return file.substring(file.indexOf('/') + 1, file.length() - ".cypher".length());
    }
}
