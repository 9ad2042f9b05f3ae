package org.ascribe.load.record;

import java.util.List;
import java.util.Map;
import org.ascribe.dataset.Dataset;
import org.ascribe.graph.Graph;
import org.ascribe.graph.Statement;
import org.ascribe.load.find.Bundle;

/** What tells that the datasets that come with the program are in the graph, as this version of it has them. */
public final class BundleMark {
    private static final String LATEST = "MATCH (i:AscribeImport) WHERE i.dataset IS NOT NULL"
            + " WITH i ORDER BY i.number DESC WITH i.dataset AS dataset, head(collect(i)) AS i";
    private static final String IS_IN =
            LATEST + " WHERE i.bundle = $mark AND i.status = 'complete' RETURN count(i) AS count";
    private static final String OTHERS =
            "MATCH (i:AscribeImport) WHERE NOT i.dataset IN $names RETURN i.dataset AS dataset LIMIT 1";
    private static final String MARK = LATEST + " WHERE dataset = $dataset SET i.bundle = $mark";

    private BundleMark() {}

    /**
     * Whether all of them were loaded under this mark and nothing was loaded over them since.
     *
     * @param mark what tells one version of the program from another
     */
    public static boolean isIn(Graph graph, String mark) {
        Object count = graph.read(IS_IN, Map.of("mark", mark)).rows().getFirst().get("count");
        return Long.valueOf(Bundle.size()).equals(count);
    }

    /** Whether nothing but them was ever loaded. */
    public static boolean isAlone(Graph graph) {
        List<String> names = Bundle.read().stream().map(Dataset::name).toList();
        return graph.read(OTHERS, Map.of("names", names)).rows().isEmpty();
    }

    /** Notes that one of them has been loaded under this mark. */
    public static void mark(Turn turn, Dataset dataset, String mark) {
        turn.write(List.of(new Statement(MARK, Map.of("dataset", dataset.name(), "mark", mark))));
    }
}
