package org.ascribe.query;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ascribe.graph.Graph;

/** How much there is in the graph, and which loads it comes from. */
@Singleton
public final class Stats {
    private final Graph graph;

    /** Counts in the given graph. */
    public Stats(Graph graph) {
        this.graph = graph;
    }

    /**
     * Counts by {@code kinds} and {@code relationships}, the {@code days} of the {@code first} and the {@code last} claim, the
     * {@code datasets}, {@code lastImport}, {@code dataVersion} and what is {@code unfinished}.
     */
    public Map<String, Object> read() {
        List<Row> imports = imports();
        Map<String, Object> stats = new LinkedHashMap<>();
        stats.put("kinds", counts(Lookup.COUNT_KINDS));
        stats.put("relationships", counts(Lookup.COUNT_RELATIONSHIPS));
        stats.put("days", days());
        stats.put("datasets", datasets(imports));
        stats.put("lastImport", last(imports));
        Unfinished unfinished = Unfinished.in(graph);
        stats.put("dataVersion", DataVersion.of(imports, unfinished).value());
        stats.put("unfinished", unfinished.notes());
        return stats;
    }

    /** Which state of the data answers come from now. */
    public DataVersion version() {
        return DataVersion.of(imports(), Unfinished.in(graph));
    }

    /** Whether anything was loaded. */
    public boolean hasData() {
        return complete(imports()).findAny().isPresent();
    }

    /** How often data were loaded, and when last. */
    public Loads loads() {
        List<Row> imports = imports();
        String last = last(imports);
        return new Loads(
                complete(imports).mapToLong(row -> row.number("number")).sum(),
                last.isEmpty() ? 0 : Instant.parse(last).getEpochSecond());
    }

    /**
     * The loads so far.
     *
     * @param number how many were complete
     * @param lastEpochSecond when the last one ended, in seconds since 1970; 0 if there was none
     */
    public record Loads(long number, long lastEpochSecond) {}

    private static String last(List<Row> imports) {
        return complete(imports)
                .map(row -> row.text("finished"))
                .max(Comparator.naturalOrder())
                .orElse("");
    }

    /** The latest complete load of each dataset. */
    private static List<Map<String, Object>> datasets(List<Row> imports) {
        Map<String, Map<String, Object>> latest = new TreeMap<>();
        complete(imports).forEach(row -> latest.put(row.text("dataset"), dataset(row)));
        return List.copyOf(latest.values());
    }

    private static Map<String, Object> dataset(Row row) {
        Map<String, Object> dataset = new LinkedHashMap<>();
        for (String column : List.of("dataset", "title", "file", "finished")) {
            dataset.put(column, row.shown(column));
        }
        dataset.put("loads", row.number("number"));
        return dataset;
    }

    private static Stream<Row> complete(List<Row> imports) {
        return imports.stream().filter(row -> row.text("status").equals("complete"));
    }

    private Map<String, Object> counts(Lookup lookup) {
        Map<String, Object> counts = new LinkedHashMap<>();
        Row.read(graph, lookup, Map.of()).forEach(row -> counts.put(row.text("name"), row.number("count")));
        return counts;
    }

    private Map<String, Object> days() {
        Map<String, Object> days = new LinkedHashMap<>();
        Row.read(graph, Lookup.DAYS, Map.of()).forEach(row -> {
            days.put("first", row.text("first"));
            days.put("last", row.text("last"));
        });
        return days;
    }

    private List<Row> imports() {
        return Row.read(graph, Lookup.IMPORTS, Map.of()).toList();
    }
}
