package org.ascribe;

import io.micronaut.context.ApplicationContext;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ascribe.dataset.Dataset;
import org.ascribe.graph.Connection;
import org.ascribe.graph.Graph;
import org.ascribe.load.Loader;
import org.ascribe.load.find.Bundle;
import org.ascribe.load.record.Judging;
import org.ascribe.load.record.LoadReport;
import org.ascribe.load.record.Turn;
import org.jspecify.annotations.Nullable;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.harness.Neo4j;
import org.neo4j.harness.Neo4jBuilders;

/** The one Neo4j of the test JVM, inside it or of another version beside it, with what a test needs in it. */
public final class TestGraph {
    /** Tests fill and empty the graph all the time; planning each statement anew for each of them takes most of their time. */
    private static final Duration LONGER_THAN_ANY_TEST = Duration.ofHours(2);

    private static final @Nullable Neo4j INSIDE = Neo4j5.isWanted()
            ? null
            : Neo4jBuilders.newInProcessBuilder()
                    .withDisabledServer()
                    .withConfig(GraphDatabaseSettings.cypher_min_replan_interval, LONGER_THAN_ANY_TEST)
                    // As in the database that comes with the program.
                    .withConfig(GraphDatabaseInternalSettings.cypher_size_hint_parameters, false)
                    .build();
    private static final URI BOLT = INSIDE == null ? Neo4j5.start() : INSIDE.boltURI();
    private static final Graph GRAPH =
            Graph.open(new Connection(BOLT, "neo4j", "neo4j", null, Connection.Budget.LOADER));
    private static final ApplicationContext BEANS =
            ApplicationContext.builder().singletons(GRAPH).banner(false).start();
    private static boolean bundled;

    static {
        GRAPH.command(Guests.CONSTRAINT);
    }

    private TestGraph() {}

    /** A graph with nothing but the schema; the test may write to it. */
    public static synchronized Graph empty() {
        bundled = false;
        GRAPH.write("MATCH (n) DETACH DELETE n", Map.of());
        return GRAPH;
    }

    /** A graph with the bundled datasets; the test must not write to it. */
    public static synchronized Graph bundled() {
        if (!bundled) {
            empty();
            bring(Bundle.STORY.read());
            bundled = true;
        }
        return GRAPH;
    }

    /** A graph with the bundled datasets and the record of states; the test may write to it. */
    public static synchronized Graph withRecord() {
        bundled();
        bundled = false;
        bring(Bundle.RECORD.read());
        return GRAPH;
    }

    private static void bring(Dataset dataset) {
        LoadReport report = load(dataset, Loader.Options.of("bundled"));
        if (report.refused()) {
            throw new AssertionError(report.problems());
        }
    }

    /** A bean that works on the graph. */
    public static <T> T bean(Class<T> type) {
        return BEANS.getBean(type);
    }

    /** Loads a dataset and gives the report. */
    public static LoadReport load(Dataset dataset) {
        return load(dataset, Loader.Options.of("test"));
    }

    /** Who is the same stays as the dataset has it. */
    private static LoadReport load(Dataset dataset, Loader.Options options) {
        try (Turn turn = bean(Loader.class).take()) {
            LoadReport report = bean(Loader.class).load(turn, dataset, options);
            turn.write(List.of(), Judging.DONE);
            return report;
        }
    }

    /** Where programs reach the graph; what they write is gone with the next one to ask for a graph. */
    public static synchronized URI address() {
        bundled = false;
        return BOLT;
    }

    /** The database itself, for what the driver does not show; only the one inside this JVM can be had so. */
    public static GraphDatabaseService database() {
        return Objects.requireNonNull(INSIDE).defaultDatabaseService();
    }

    /** The single values of the first column of a query. */
    public static List<Object> column(String cypher) {
        return GRAPH.read(cypher, Map.of()).rows().stream()
                .map(row -> row.get(row.columns().iterator().next()))
                .toList();
    }
}
