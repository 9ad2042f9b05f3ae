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
import org.ascribe.graph.Row;

/** How much there is in the graph, and which loads it comes from. */
@Singleton
public final class Stats {
    private final Graph graph;

    /** Counts in the given graph. */
    public Stats(Graph graph) {
        this.graph = graph;
    }

    /** Counts what there is. */
    public GraphCounts read() {
        List<Row> imports = imports();
        Unfinished unfinished = Unfinished.in(graph);
        Counts counts = new Counts(graph);
        return new GraphCounts(
                counts.kinds(),
                counts.relationships(),
                days(),
                datasets(imports),
                last(imports),
                DataVersion.of(imports, unfinished).value(),
                unfinished.notes());
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

    /** The latest complete load of each dataset that is not taken out again. */
    private static List<GraphCounts.LoadedDataset> datasets(List<Row> imports) {
        Map<String, GraphCounts.LoadedDataset> latest = new TreeMap<>();
        complete(imports).forEach(row -> {
            if (row.flag("empty")) {
                latest.remove(row.text("dataset"));
            } else {
                latest.put(row.text("dataset"), dataset(row));
            }
        });
        return List.copyOf(latest.values());
    }

    private static GraphCounts.LoadedDataset dataset(Row row) {
        return new GraphCounts.LoadedDataset(
                row.optional("dataset"),
                row.optional("title"),
                row.optional("file"),
                row.optional("finished"),
                row.number("number"));
    }

    private static Stream<Row> complete(List<Row> imports) {
        return imports.stream().filter(row -> row.text("status").equals("complete"));
    }

    private Map<String, String> days() {
        Map<String, String> days = new LinkedHashMap<>();
        Lookup.DAYS.read(graph, Map.of()).forEach(row -> {
            days.put("first", row.text("first"));
            days.put("last", row.text("last"));
        });
        return days;
    }

    private List<Row> imports() {
        return Lookup.IMPORTS.read(graph, Map.of()).toList();
    }
}
