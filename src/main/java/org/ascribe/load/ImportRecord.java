package org.ascribe.load;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ascribe.dataset.Dataset;
import org.ascribe.graph.Graph;
import org.ascribe.graph.Statement;

/** The node that records one load: what was loaded, when, with what result. */
final class ImportRecord {
    private static final String NEXT =
            "MATCH (i:Import {dataset: $dataset}) RETURN max(CASE i.status WHEN 'complete' THEN i.number END) AS lastComplete,"
                    + " max(i.number) AS last";
    private static final String IS_LATEST = "MATCH (i:Import {dataset: $dataset}) WITH i ORDER BY i.number DESC LIMIT 1"
            + " RETURN i.status = 'complete' AND i.contentHash = $hash AS latest";
    private static final String BEGIN =
            "MERGE (i:Import {id: $id}) SET i += $values, i.status = 'running', i.started = datetime()";
    private static final String COMPLETE =
            "MATCH (i:Import {id: $id}) SET i += $values, i.status = 'complete', i.finished = datetime()";

    private final Graph graph;
    private final Dataset dataset;
    private final String file;
    private final String contentHash;
    private final long number;

    ImportRecord(Graph graph, Dataset dataset, String file, String contentHash) {
        this.graph = graph;
        this.dataset = dataset;
        this.file = file;
        this.contentHash = contentHash;
        this.number = number(
                graph.read(NEXT, Map.of("dataset", dataset.name())).rows().getFirst());
    }

    /** Its id, which the elements that it wrote carry as {@code import}. */
    String id() {
        return "import:" + dataset.name() + ":" + number;
    }

    /** Whether the last load of the dataset brought the same content and came to its end. */
    boolean isUpToDate() {
        return graph.read(IS_LATEST, Map.of("dataset", dataset.name(), "hash", contentHash)).rows().stream()
                .anyMatch(row -> Boolean.TRUE.equals(row.get("latest")));
    }

    void begin() {
        Map<String, Object> values = Map.of(
                "dataset",
                dataset.name(),
                "title",
                dataset.title(),
                "name",
                dataset.name() + " " + number,
                "number",
                number,
                "file",
                file,
                "contentHash",
                contentHash);
        graph.write(List.of(new Statement(BEGIN, Map.of("id", id(), "values", values))));
    }

    void complete(Changes changes) {
        Map<String, Object> values = new HashMap<>();
        changes.nodes.byName().forEach((name, count) -> values.put("nodes" + capital(name), count));
        changes.links.byName().forEach((name, count) -> values.put("links" + capital(name), count));
        values.put("recordsRead", dataset.tally().read());
        values.put("recordsUsed", dataset.tally().used());
        graph.write(List.of(new Statement(COMPLETE, Map.of("id", id(), "values", values))));
    }

    /** A load that was cut off is taken up under its number. */
    private static long number(Map<String, Object> row) {
        long last = row.get("last") instanceof Long number ? number : 0;
        long lastComplete = row.get("lastComplete") instanceof Long number ? number : 0;
        return last > lastComplete ? last : last + 1;
    }

    private static String capital(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
