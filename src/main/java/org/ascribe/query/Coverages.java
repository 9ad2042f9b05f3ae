package org.ascribe.query;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ascribe.answer.EntityRef;
import org.ascribe.graph.Graph;
import org.ascribe.graph.Row;

/** Works out what a dataset of statements covers, from what of it is in the graph. */
@Singleton
public final class Coverages {
    private final Graph graph;

    /** Counts in the given graph. */
    public Coverages(Graph graph) {
        this.graph = graph;
    }

    /**
     * What a dataset covers; nothing at all where it is not loaded.
     *
     * @param dataset its name
     */
    public Coverage of(String dataset) {
        Map<String, Object> parameters = Map.of("dataset", dataset);
        Map<String, Long> totals = new LinkedHashMap<>();
        List<Row> kinds = Lookup.RECORD_TOTALS.read(graph, parameters).toList();
        kinds.forEach(row -> totals.put(row.text("name"), row.number("count")));
        Map<EntityRef, SortedMap<Integer, Coverage.Year>> speakers = new LinkedHashMap<>();
        Lookup.RECORD_COVERAGE
                .read(graph, parameters)
                .forEach(row -> speakers.computeIfAbsent(row.node("who").entity(), who -> new TreeMap<>())
                        .put((int) row.number("year"), new Coverage.Year(row.number("made"), row.number("supported"))));
        List<Coverage.Accused> accused = new ArrayList<>();
        Lookup.RECORD_ACCUSED
                .read(graph, parameters)
                .forEach(row -> accused.add(
                        new Coverage.Accused(row.node("whom").entity(), row.number("made"), row.number("answered"))));
        return new Coverage(
                totals,
                kinds.stream().mapToLong(row -> row.number("firsthand")).sum(),
                speakers.entrySet().stream()
                        .map(one -> new Coverage.Speaker(one.getKey(), one.getValue()))
                        .toList(),
                accused);
    }
}
