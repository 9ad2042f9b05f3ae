package org.ascribe.load;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ascribe.dataset.Dataset;
import org.ascribe.dataset.Input;
import org.ascribe.dataset.curated.CuratedYaml;
import org.ascribe.graph.Graph;
import org.ascribe.graph.Statement;
import org.ascribe.load.turn.Turn;

/** The datasets that come with the program. */
public final class Bundle {
    /** What people call them all together. */
    public static final String NAME = "bundled";

    private static final List<String> FILES = List.of("china-2024.yaml");

    private static final String LATEST = "MATCH (i:AscribeImport) WHERE i.dataset IS NOT NULL"
            + " WITH i ORDER BY i.number DESC WITH i.dataset AS dataset, head(collect(i)) AS i";
    private static final String IS_IN =
            LATEST + " WHERE i.bundle = $mark AND i.status = 'complete' RETURN count(i) AS count";
    private static final String OTHERS =
            "MATCH (i:AscribeImport) WHERE NOT i.dataset IN $names RETURN i.dataset AS dataset LIMIT 1";
    private static final String MARK = LATEST + " WHERE dataset = $dataset SET i.bundle = $mark";

    private Bundle() {}

    /**
     * Whether all of them were loaded under this mark and nothing was loaded over them since.
     *
     * @param mark what tells one version of the program from another
     */
    public static boolean isIn(Graph graph, String mark) {
        Object count = graph.read(IS_IN, Map.of("mark", mark)).rows().getFirst().get("count");
        return Long.valueOf(FILES.size()).equals(count);
    }

    /** Whether nothing but them was ever loaded. */
    public static boolean isAlone(Graph graph) {
        List<String> names = read().stream().map(Dataset::name).toList();
        return graph.read(OTHERS, Map.of("names", names)).rows().isEmpty();
    }

    /** Notes that one of them has been loaded under this mark. */
    public static void mark(Turn turn, Dataset dataset, String mark) {
        turn.write(List.of(new Statement(MARK, Map.of("dataset", dataset.name(), "mark", mark))));
    }

    /** Reads them. */
    public static List<Dataset> read() {
        CuratedYaml yaml = new CuratedYaml();
        return inputs().stream().map(yaml::read).toList();
    }

    /** Their files, in the format of curated datasets. */
    static List<Input> inputs() {
        return FILES.stream().map(Bundle::input).toList();
    }

    private static Input input(String file) {
        return new Input("bundled " + file, () -> open(file));
    }

    private static InputStream open(String file) {
        return Objects.requireNonNull(Bundle.class.getResourceAsStream("/dataset/" + file), file);
    }
}
