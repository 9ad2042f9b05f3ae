package org.ascribe.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ascribe.query.Catalogue;
import org.ascribe.query.Given;
import org.ascribe.query.Question;
import org.jspecify.annotations.Nullable;
import org.neo4j.graphdb.ExecutionPlanDescription;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.Result;
import org.neo4j.graphdb.Transaction;

/** How many database hits the local questions take: those about one part of the graph, here of the bundled story. */
public final class LocalHits {
    /** So much more than beside the smallest graph is still flat. */
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
        ask("measures", Map.of("against", List.of("apt31")));
        ask("joint-attributions", Map.of("whom", "apt31"));
        ask("attribution-lag", Map.of("what", List.of("electoral-commission-breach")));
        ask("contested", Map.of("whom", "apt31"));
        ask("disagreements", Map.of("about", List.of("electoral-commission-breach")));
        ask("connection", Map.of("from", List.of("ni-gaobin"), "to", List.of("mss")));
        ask("timeline", Map.of("entity", List.of("apt31")));
        ask("unattributed", Map.of("target", "uk-electoral-commission"));
        ask("shared-targets", Map.of("actor", "apt31"));
        ask("coalitions", Map.of("whom", "apt31"));
        ask("actors-of", Map.of("behind", "mss"));
        ask("evidence", Map.of("claim", "uk-2024-03-25-parliamentarians"));
        ask("silent", Map.of("what", List.of("electoral-commission-breach"), "members", "five-eyes"));
        ask("weakest-link", Map.of("from", List.of("wuhan-xrz"), "to", List.of("china")));
        ask("corroboration", Map.of("claim", "uk-2024-03-25-parliamentarians"));
        ask("compare", Map.of("what", List.of("electoral-commission-breach")));
    }

    private LocalHits() {}

    private static void ask(String question, Map<String, Object> parameters) {
        QUESTIONS.put(question, parameters);
    }

    /** The hits of each question on that database, which holds the bundled story, by its name. */
    public static Map<String, Long> of(GraphDatabaseService database, Catalogue catalogue) {
        // Else the plans are those for the graph as it was before.
        database.executeTransactionally("CALL db.prepareForReplanning(120)");
        Map<String, Long> hits = new LinkedHashMap<>();
        QUESTIONS.forEach((name, parameters) -> hits.put(name, hits(database, catalogue.get(name), parameters)));
        return hits;
    }

    /**
     * Prints a line for each question: its hits beside graphs of growing size, and how much the last are of the first.
     *
     * @return the questions that are not flat
     */
    public static List<String> print(List<Map<String, Long>> beside) {
        List<String> steep = new ArrayList<>();
        for (String question : QUESTIONS.keySet()) {
            long[] hits = beside.stream()
                    .mapToLong(each -> each.getOrDefault(question, 0L))
                    .toArray();
            double growth = (double) hits[hits.length - 1] / Math.max(1, hits[0]);
            StringBuilder line = new StringBuilder("%-20s".formatted(question));
            for (long count : hits) {
                line.append("%,12d".formatted(count));
            }
            System.out.println(line.append("%8.2f%s".formatted(growth, growth > FLAT ? "  not flat" : "")));
            if (growth > FLAT) {
                steep.add(question);
            }
        }
        return steep;
    }

    private static long hits(GraphDatabaseService database, Question question, Map<String, Object> given) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        question.parameters().forEach(parameter -> parameters.put(parameter.key(), parameter.fallback()));
        // Of the rest these alone are numbers.
        parameters.putAll(Map.of("limit", 100, "min", 2, "max", 6));
        parameters.putAll(given);
        try (Transaction tx = database.beginTx();
                Result result =
                        tx.execute("PROFILE " + Given.in(question.cypher()), new HashMap<>(Given.of(parameters)))) {
            while (result.hasNext()) {
                result.next();
            }
            return sum(result.getExecutionPlanDescription());
        }
    }

    private static long sum(ExecutionPlanDescription plan) {
        return plan.getProfilerStatistics().getDbHits()
                + plan.getChildren().stream().mapToLong(LocalHits::sum).sum();
    }
}
