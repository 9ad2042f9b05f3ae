package org.ascribe.load.check;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.ascribe.graph.CypherFiles;
import org.ascribe.graph.Graph;

/** The checks of {@code cypher/checks}, each of which finds what must not be in the graph, and the one that compares contents. */
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
     * @param check name of the check
     * @param id id of the element
     * @param problem what is wrong with it
     */
    public record Violation(String check, String id, String problem) {}

    /** All checks, by name. */
    public static List<Check> checks() {
        return Stream.concat(ofFiles(), Stream.of(AllContents.check()))
                .sorted(Comparator.comparing(Check::name))
                .toList();
    }

    /** Runs the checks that follow every load, some at the same time; at most a hundred violations each. Empty when all is well. */
    public List<Violation> verify() {
        return run(ofFiles().filter(Check::afterLoads).toList());
    }

    /** Runs all checks, also those that read the whole graph. */
    public List<Violation> verifyAll() {
        return Stream.concat(run(ofFiles().toList()).stream(), AllContents.violations(graph).stream())
                .toList();
    }

    private List<Violation> run(List<Check> checks) {
        return checks.stream()
                .gather(Gatherers.mapConcurrent(AT_ONCE, this::violations))
                .flatMap(List::stream)
                .toList();
    }

    private List<Violation> violations(Check check) {
        return graph.read(check.cypher(), Map.of()).rows().stream()
                .map(row ->
                        new Violation(check.name(), String.valueOf(row.get("id")), String.valueOf(row.get("problem"))))
                .toList();
    }

    private static Stream<Check> ofFiles() {
        return CypherFiles.list("checks").stream().map(Check::read);
    }
}
