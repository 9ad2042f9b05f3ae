package org.ascribe.load.record;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.codec.digest.DigestUtils;
import org.ascribe.dataset.Location;
import org.ascribe.dataset.Problem;
import org.ascribe.graph.CypherFiles;
import org.ascribe.graph.Graph;
import org.ascribe.graph.Row;
import org.ascribe.graph.Statement;
import org.ascribe.load.compare.Changes;
import org.ascribe.load.compare.Contents;
import org.ascribe.load.compare.Summary;
import org.jspecify.annotations.Nullable;

/**
 * An input by its bytes and the build of the program that reads it. What it brought is noted with its loads, so that the same
 * bytes need not be read again while all that they brought is still there.
 */
public final class KnownInput {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<List<Problem>> WARNINGS = new TypeReference<>() {};
    private static final String REMEMBER = CypherFiles.read("imports/remember.cypher");
    private static final String RECALL = CypherFiles.read("imports/recall.cypher");

    private final Graph graph;
    private final String mark;
    private @Nullable List<Row> recalled;

    private KnownInput(Graph graph, String mark) {
        this.graph = graph;
        this.mark = mark;
    }

    /**
     * An input that is to be loaded. What is known of it is asked once, in the turn of whoever loads it.
     *
     * @param reader what tells how it will be read: the build of the program and the format
     */
    public static KnownInput of(Graph graph, Fingerprint input, String reader) {
        return new KnownInput(graph, DigestUtils.sha256Hex(reader + " " + input.sha256()));
    }

    /** Whether it was loaded last, of all that brought the same datasets; if something changed since, only {@link #reports} tells. */
    public boolean isKnown() {
        return !recalled().isEmpty();
    }

    /** What loading it would report, if it was loaded last and all that it brought is there as it was written; else nothing. */
    public List<LoadReport> reports(String file, boolean dryRun) {
        List<Row> rows = recalled();
        return rows.stream().allMatch(this::isWhole)
                ? rows.stream().map(row -> report(row, file, dryRun)).toList()
                : List.of();
    }

    private List<Row> recalled() {
        List<Row> known = recalled;
        if (known == null) {
            List<Row> rows = graph.read(RECALL, Map.of("mark", mark)).rows();
            known = rows.stream().allMatch(row -> number(row, "datasets") == rows.size()) ? rows : List.of();
            recalled = known;
        }
        return known;
    }

    private boolean isWhole(Row row) {
        return Contents.areIntact(
                graph, String.valueOf(row.get("dataset")), number(row, "nodes"), number(row, "links"));
    }

    /** Notes what it brought; not if some of it was kept out, which is tried again the next time. */
    public void remember(Turn turn, List<LoadReport> reports) {
        if (reports.stream()
                .noneMatch(report -> report.refused() || !report.rejects().isEmpty())) {
            List<Map<String, Object>> rows =
                    reports.stream().map(report -> row(report, reports.size())).toList();
            turn.write(List.of(new Statement(REMEMBER, Map.of("rows", rows, "mark", mark))));
        }
    }

    private static Map<String, Object> row(LoadReport report, int datasets) {
        Map<String, Object> values = Map.of(
                "inputDatasets", datasets,
                "inputNodes", there(report.nodes()),
                "inputLinks", there(report.links()),
                "inputWarnings", written(report.problems()),
                "skippedReasons", List.copyOf(report.skipped().keySet()),
                "skippedCounts", List.copyOf(report.skipped().values()));
        return Map.of("dataset", report.dataset(), "values", values);
    }

    private static int there(Map<String, Integer> counts) {
        return counts.getOrDefault("created", 0)
                + counts.getOrDefault("changed", 0)
                + counts.getOrDefault("unchanged", 0);
    }

    private static LoadReport report(Row row, String file, boolean dryRun) {
        Changes none = Changes.none(number(row, "nodes"), number(row, "links"));
        Map<String, Integer> skipped = new LinkedHashMap<>();
        List<Object> reasons = list(row, "reasons");
        List<Object> counts = list(row, "counts");
        for (int i = 0; i < reasons.size(); i++) {
            skipped.put(String.valueOf(reasons.get(i)), Math.toIntExact((long) counts.get(i)));
        }
        return new LoadReport(
                String.valueOf(row.get("dataset")),
                String.valueOf(row.get("title")),
                file,
                dryRun,
                none.nodes().byName(),
                none.links().byName(),
                List.of(),
                List.of(),
                List.of(),
                Accounts.unchanged(number(row, "read"), number(row, "used"), skipped),
                skipped,
                Map.of(),
                List.of(),
                warnings(row, file),
                List.of(),
                Summary.NOTHING,
                "",
                Duration.ZERO);
    }

    private static String written(List<Problem> warnings) {
        try {
            return JSON.writeValueAsString(warnings);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("warnings are plain values", e);
        }
    }

    /** The warnings of the last load, at the places where they are in the file as it is named now. */
    private static List<Problem> warnings(Row row, String file) {
        try {
            return JSON.readValue(String.valueOf(row.get("warnings")), WARNINGS).stream()
                    .map(one -> Problem.warning(
                            one.code(),
                            new Location(file, one.at().line(), one.at().column()),
                            one.message(),
                            one.hint()))
                    .toList();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("warnings were written by this class", e);
        }
    }

    private static int number(Row row, String column) {
        return row.get(column) instanceof Long number ? Math.toIntExact(number) : -1;
    }

    private static List<Object> list(Row row, String column) {
        return row.get(column) instanceof List<?> list ? new ArrayList<>(list) : List.of();
    }
}
