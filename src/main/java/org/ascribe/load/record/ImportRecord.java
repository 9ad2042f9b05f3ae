package org.ascribe.load.record;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ascribe.dataset.Dataset;
import org.ascribe.graph.Graph;
import org.ascribe.graph.Row;
import org.ascribe.graph.Statement;
import org.ascribe.load.compare.Changes;
import org.ascribe.load.compare.Contents;
import org.ascribe.load.compare.Elements;
import org.jspecify.annotations.Nullable;

/** The node that records one load: what was loaded, when, with what result. */
public final class ImportRecord {
    /** Which way of writing datasets it is; what was written in an earlier one, answers only find in part. */
    private static final int MODEL = 2;

    private static final String EARLIER = "MATCH (i:AscribeImport {dataset: $dataset})"
            + " RETURN i.number AS number, i.status AS status, i.contentHash AS hash ORDER BY number DESC LIMIT 1";
    private static final String BEGIN =
            "MERGE (i:AscribeImport {id: $id}) SET i:Import, i += $values, i.status = 'running', i.started = datetime()";
    private static final String COMPLETE =
            "MATCH (i:AscribeImport {id: $id}) SET i += $values, i.status = 'complete', i.finished = datetime()";
    private static final String CONFIRM = "MATCH (i:AscribeImport {id: $id}) SET i.contentHash = $hash, i.model = $model";
    private static final String SIZE = "MATCH (n:Ascribe) WHERE $dataset IN n.owners RETURN count(n) AS nodes,"
            + " sum(COUNT { (n)-[r]->(:Ascribe) WHERE r.dataset = $dataset AND NOT r:RETIRED }) AS links";

    private final Graph graph;
    private final Dataset dataset;
    private final String file;
    private final Elements elements;
    private final long last;
    private final boolean cutOff;
    private final @Nullable Object lastHash;

    /** Reads what the last load of the dataset has noted. */
    public ImportRecord(Graph graph, Dataset dataset, String file, Elements elements) {
        this.graph = graph;
        this.dataset = dataset;
        this.file = file;
        this.elements = elements;
        List<Row> earlier =
                graph.read(EARLIER, Map.of("dataset", dataset.name())).rows();
        this.last = !earlier.isEmpty() && earlier.getFirst().get("number") instanceof Long number ? number : 0;
        this.cutOff =
                !earlier.isEmpty() && !"complete".equals(earlier.getFirst().get("status"));
        this.lastHash = earlier.isEmpty() ? null : earlier.getFirst().get("hash");
    }

    /** Its id, which the elements that it wrote carry as {@code import}; a load that was cut off is taken up under its number. */
    public String id() {
        return idOf(cutOff ? last : last + 1);
    }

    /** Name of the dataset. */
    public String dataset() {
        return dataset.name();
    }

    /** Whether the dataset has ever been loaded. */
    public boolean loadedBefore() {
        return last > 0;
    }

    /** Whether the last load of the dataset came to its end. */
    public boolean isSettled() {
        return last > 0 && !cutOff;
    }

    /**
     * Whether the last load brought the same content, and all of it is there as it was written: then there is nothing to compare.
     */
    public boolean isUpToDate() {
        if (!isSettled() || !elements.contentHash().equals(lastHash)) {
            return false;
        }
        Row size = graph.read(SIZE, Map.of("dataset", dataset.name())).rows().getFirst();
        return Long.valueOf(elements.entities().size()).equals(size.get("nodes"))
                && Long.valueOf(elements.links().size()).equals(size.get("links"))
                && Contents.areIntact(graph, dataset.name());
    }

    /** Notes that the last load still stands for what the dataset says. */
    public void confirm(Turn turn) {
        if (!elements.contentHash().equals(lastHash)) {
            turn.write(List.of(new Statement(CONFIRM, Map.of("id", idOf(last), "hash", elements.contentHash(), "model", MODEL))));
        }
    }

    /** Notes that it has begun. */
    public Statement begin() {
        Map<String, Object> values = Map.of(
                "dataset",
                dataset.name(),
                "title",
                dataset.title(),
                "name",
                dataset.name() + " " + (cutOff ? last : last + 1),
                "caption",
                dataset.name() + " " + (cutOff ? last : last + 1),
                "number",
                cutOff ? last : last + 1,
                "file",
                file);
        return new Statement(BEGIN, Map.of("id", id(), "values", values));
    }

    /** Notes that it has come to its end. */
    public Statement complete(Changes changes) {
        Map<String, Object> values = new HashMap<>();
        values.put("contentHash", elements.contentHash());
        values.put("model", MODEL);
        changes.nodes().byName().forEach((name, count) -> values.put("nodes" + capital(name), count));
        changes.links().byName().forEach((name, count) -> values.put("links" + capital(name), count));
        values.put("recordsRead", dataset.tally().read());
        values.put("recordsUsed", dataset.tally().used());
        return new Statement(COMPLETE, Map.of("id", id(), "values", values));
    }

    private String idOf(long number) {
        return "import:" + dataset.name() + ":" + number;
    }

    private static String capital(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
