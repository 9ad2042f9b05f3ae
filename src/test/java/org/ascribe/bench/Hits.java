package org.ascribe.bench;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.ascribe.graph.Connection;
import org.ascribe.graph.Graph;
import org.ascribe.load.Bundle;
import org.ascribe.load.Loader;
import org.ascribe.query.Catalogue;
import org.ascribe.query.Question;
import org.jspecify.annotations.Nullable;
import org.neo4j.graphdb.ExecutionPlanDescription;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.Result;
import org.neo4j.graphdb.Transaction;
import org.neo4j.harness.Neo4j;
import org.neo4j.harness.Neo4jBuilders;

/**
 * Prints how many database hits each question takes about the same part of the bundled story, with synthetic graphs of growing
 * size beside it: {@code Hits FILE...}, datasets of JSON lines, the smallest first. Ends with 1 if a question is not flat.
 */
public final class Hits {
    /** So much more than on the smallest graph is still flat. */
    private static final double FLAT = 1.2;

    private static final Map<String, Map<String, Object>> QUESTIONS = new LinkedHashMap<>();

    static {
        ask("who-attributed", Map.of("whom", "apt31"));
        ask("aliases", Map.of("actor", "apt31"));
        ask("chain-of-command", Map.of("entity", "ni-gaobin"));
        ask("fronts", Map.of("behind", "mss"));
        ask("roster", Map.of("actor", "apt31"));
        ask("targets", Map.of("actor", "apt31"));
        ask("targeted-by", Map.of("target", "uk-electoral-commission"));
        ask("measures", Map.of("against", "apt31"));
        ask("joint-attributions", Map.of("whom", "apt31"));
        ask("attribution-lag", Map.of("what", "electoral-commission-breach"));
        ask("contested", Map.of("whom", "apt31"));
        ask("disagreements", Map.of("about", "electoral-commission-breach"));
        ask("connection", Map.of("from", "ni-gaobin", "to", "mss"));
        ask("timeline", Map.of("entity", "apt31"));
        ask("unattributed", Map.of("target", "uk-electoral-commission"));
        ask("shared-targets", Map.of("actor", "apt31"));
        ask("coalitions", Map.of("whom", "apt31"));
        ask("actors-of", Map.of("behind", "mss"));
        ask("evidence", Map.of("claim", "uk-2024-03-25-parliamentarians"));
    }

    private Hits() {}

    private static void ask(String question, Map<String, Object> parameters) {
        QUESTIONS.put(question, parameters);
    }

    /** Measures. */
    public static void main(String[] files) throws IOException {
        Map<String, long[]> hits = new LinkedHashMap<>();
        QUESTIONS.keySet().forEach(question -> hits.put(question, new long[files.length]));
        for (int i = 0; i < files.length; i++) {
            Map<String, Long> measured = measure(Path.of(files[i]));
            int column = i;
            measured.forEach((question, count) -> {
                long[] row = hits.get(question);
                if (row != null) {
                    row[column] = count;
                }
            });
        }
        boolean flat = true;
        for (Map.Entry<String, long[]> row : hits.entrySet()) {
            long[] counts = row.getValue();
            double growth = (double) counts[counts.length - 1] / Math.max(1, counts[0]);
            flat &= growth <= FLAT;
            StringBuilder line = new StringBuilder("%-20s".formatted(row.getKey()));
            for (long count : counts) {
                line.append("%,12d".formatted(count));
            }
            System.out.println(line.append("%8.2f%s".formatted(growth, growth > FLAT ? "  not flat" : "")));
        }
        System.exit(flat ? 0 : 1);
    }

    private static Map<String, Long> measure(Path file) throws IOException {
        try (Neo4j neo4j =
                        Neo4jBuilders.newInProcessBuilder().withDisabledServer().build();
                Graph graph =
                        Graph.open(new Connection(neo4j.boltURI(), "neo4j", "neo4j", null, Connection.Budget.LOADER));
                ApplicationContext beans = ApplicationContext.builder()
                        .singletons(graph)
                        .banner(false)
                        .start()) {
            Bundle.read().forEach(dataset -> beans.getBean(Loader.class).load(dataset, Loader.Options.of("bundled")));
            GraphDatabaseService database = neo4j.defaultDatabaseService();
            Graft.put(file, database);
            database.executeTransactionally("CALL db.prepareForReplanning(120)");
            Map<String, Long> hits = new LinkedHashMap<>();
            QUESTIONS.forEach((name, parameters) ->
                    hits.put(name, hits(database, beans.getBean(Catalogue.class).get(name), parameters)));
            return hits;
        }
    }

    private static long hits(GraphDatabaseService database, Question question, Map<String, Object> given) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        question.parameters().forEach(parameter -> parameters.put(parameter.key(), null));
        parameters.putAll(Map.of("limit", 100, "min", 2, "max", 6));
        parameters.putAll(given);
        try (Transaction tx = database.beginTx();
                Result result = tx.execute("PROFILE " + question.cypher(), parameters)) {
            while (result.hasNext()) {
                result.next();
            }
            return sum(result.getExecutionPlanDescription());
        }
    }

    private static long sum(ExecutionPlanDescription plan) {
        return plan.getProfilerStatistics().getDbHits()
                + plan.getChildren().stream().mapToLong(Hits::sum).sum();
    }
}
