package org.ascribe.load.record;

import java.util.List;
import java.util.Map;
import org.ascribe.dataset.Dataset;
import org.ascribe.graph.CypherFiles;
import org.ascribe.graph.Graph;
import org.ascribe.graph.Row;
import org.ascribe.graph.Statement;
import org.ascribe.load.find.Bundle;

/** What tells that a dataset that comes with the program is in the graph, as this version of it has it. */
public final class BundleMark {
    private static final String HAS = CypherFiles.read("imports/has-bundle.cypher");
    private static final String OTHERS = CypherFiles.read("imports/others.cypher");
    private static final String MARK = CypherFiles.read("imports/mark-bundled.cypher");

    private BundleMark() {}

    /**
     * Whether it was loaded under this mark and nothing was loaded over it since.
     *
     * @param mark what tells one version of the program from another
     */
    public static boolean isIn(Graph graph, Bundle bundle, String mark) {
        return of(bundle, mark).equals(last(graph, bundle).get("mark"));
    }

    /** Whether it was ever loaded and not taken out again, by this version of the program or by another. */
    public static boolean wasIn(Graph graph, Bundle bundle) {
        Row last = last(graph, bundle);
        return last.flag("loaded") && !last.flag("takenOut");
    }

    /** Whether it was taken out by a user, who does not want it back without asking for it. */
    public static boolean isTakenOut(Graph graph, Bundle bundle) {
        return last(graph, bundle).flag("takenOut");
    }

    private static Row last(Graph graph, Bundle bundle) {
        return graph.read(HAS, Map.of("dataset", bundle.dataset())).rows().getFirst();
    }

    /** Whether nothing but the story was ever loaded. */
    public static boolean isAlone(Graph graph) {
        List<String> names = List.of(Bundle.STORY.dataset());
        return graph.read(OTHERS, Map.of("names", names)).rows().isEmpty();
    }

    /** Notes that it has been loaded under this mark. */
    public static void mark(Turn turn, Bundle bundle, Dataset dataset, String mark) {
        turn.write(List.of(new Statement(MARK, Map.of("dataset", dataset.name(), "mark", of(bundle, mark)))));
    }

    private static String of(Bundle bundle, String mark) {
        return mark + " " + bundle.title();
    }
}
