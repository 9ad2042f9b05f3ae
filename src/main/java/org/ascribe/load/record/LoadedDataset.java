package org.ascribe.load.record;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ascribe.dataset.Dataset;
import org.ascribe.dataset.Tally;
import org.ascribe.graph.CypherFiles;
import org.ascribe.graph.Graph;
import org.ascribe.graph.Row;
import org.ascribe.identity.Judgement;
import org.jspecify.annotations.Nullable;

/**
 * A dataset that is in the graph.
 *
 * @param dataset its name
 * @param title its title
 * @param nodes how many nodes it describes or mentions
 * @param links how many relationships are of it
 * @param edition which edition of its source it is; null where that is not said
 * @param loaded when it was loaded last, as ISO 8601 in UTC
 * @param complete whether that load came to its end
 * @param imported whether it was made from what others publish
 * @param file where it was read from
 * @param sha256 the SHA-256 of the bytes that it was read from; null of what comes with the program
 * @param loads how many loads have changed it
 * @param settled whether no other load has touched what it holds since
 */
public record LoadedDataset(
        String dataset,
        String title,
        long nodes,
        long links,
        @Nullable String edition,
        String loaded,
        boolean complete,
        boolean imported,
        String file,
        @Nullable String sha256,
        long loads,
        boolean settled) {
    private static final String DATASETS = CypherFiles.read("imports/datasets.cypher");
    private static final String SIZES = CypherFiles.read("imports/sizes.cypher");
    /** What follows from the others, and what stands by itself. */
    private static final List<String> JUDGEMENTS = List.of(Judgement.HELD, Judgement.EDITORS);

    /** Those that are in, by name; judgements on who is the same are none. */
    public static List<LoadedDataset> in(Graph graph) {
        Map<String, Row> sizes = new HashMap<>();
        graph.read(SIZES, Map.of()).rows().forEach(row -> sizes.put(String.valueOf(row.get("dataset")), row));
        return graph.read(DATASETS, Map.of("apart", JUDGEMENTS)).rows().stream()
                .map(row -> of(row, sizes.get(row.text("dataset"))))
                .toList();
    }

    private static LoadedDataset of(Row row, @Nullable Row size) {
        return new LoadedDataset(
                row.text("dataset"),
                String.valueOf(row.get("title")),
                size == null ? 0 : size.number("nodes"),
                size == null ? 0 : size.number("links"),
                row.optional("edition"),
                row.text("loaded"),
                row.flag("complete"),
                row.flag("imported"),
                String.valueOf(row.get("file")),
                row.optional("sha256"),
                row.number("number"),
                row.get("hash") != null);
    }

    /** The same with nothing in it: loading that takes out what it holds. */
    public Dataset emptied() {
        return new Dataset(dataset, title, List.of(), List.of(), new Tally(), List.of());
    }
}
