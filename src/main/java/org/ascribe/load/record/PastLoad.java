package org.ascribe.load.record;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ascribe.graph.CypherFiles;
import org.ascribe.graph.Graph;
import org.ascribe.graph.Row;
import org.jspecify.annotations.Nullable;

/**
 * A load that has changed the graph, as its record tells.
 *
 * @param dataset the dataset
 * @param number the number of the load among those of the dataset
 * @param title title of the dataset
 * @param outcome how it ended
 * @param started when it began, as ISO 8601 in UTC
 * @param finished when it ended; null if it did not
 * @param file where the dataset was read from
 * @param sha256 the SHA-256 of the bytes that it was read from; null of what comes with the program and what was taken out
 * @param edition which edition of its source it was; null where that is not said
 * @param nodes how many nodes, or judgements of editors, it has touched
 * @param links how many relationships
 * @param changes the most important changes
 */
public record PastLoad(
        String dataset,
        long number,
        String title,
        Outcome outcome,
        String started,
        @Nullable String finished,
        String file,
        @Nullable String sha256,
        @Nullable String edition,
        Counts nodes,
        Counts links,
        Noted changes) {
    private static final String HISTORY = CypherFiles.read("imports/history.cypher");

    /** How a load ended. */
    public enum Outcome {
        /** All of it is in. */
        COMPLETE,
        /** The dataset was taken out. */
        UNLOADED,
        /** It is under way, or was cut off. */
        UNFINISHED
    }

    /**
     * How many elements a load has touched how.
     *
     * @param created new ones
     * @param changed those that say something else
     * @param retired those that are gone
     */
    public record Counts(long created, long changed, long retired) {}

    /**
     * The loads on record, the newest first.
     *
     * @param dataset those of one dataset, or null for those of all
     * @param limit how many at most
     */
    public static List<PastLoad> in(Graph graph, @Nullable String dataset, int limit) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("dataset", dataset);
        parameters.put("limit", limit);
        return graph.read(HISTORY, parameters).rows().stream().map(PastLoad::of).toList();
    }

    private static PastLoad of(Row row) {
        boolean empty = row.flag("empty");
        Outcome outcome = !row.flag("complete") ? Outcome.UNFINISHED : empty ? Outcome.UNLOADED : Outcome.COMPLETE;
        return new PastLoad(
                row.text("dataset"),
                row.number("number"),
                String.valueOf(row.get("title")),
                outcome,
                row.text("started"),
                row.optional("finished"),
                String.valueOf(row.get("file")),
                row.optional("sha256"),
                row.optional("edition"),
                counts(row, "nodes"),
                counts(row, "links"),
                Noted.read(row.optional("changes")));
    }

    private static Counts counts(Row row, String what) {
        return new Counts(count(row, what + "Created"), count(row, what + "Changed"), count(row, what + "Retired"));
    }

    private static long count(Row row, String column) {
        return row.get(column) instanceof Long number ? number : 0;
    }
}
