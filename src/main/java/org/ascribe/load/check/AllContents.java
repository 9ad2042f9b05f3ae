package org.ascribe.load.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ascribe.graph.CypherFiles;
import org.ascribe.graph.Graph;
import org.ascribe.graph.Row;
import org.ascribe.load.compare.Contents;
import org.ascribe.load.compare.StoredProperties;
import org.ascribe.schema.RelationshipGroup;
import org.jspecify.annotations.Nullable;

/** The check that reads the whole graph, page by page, and finds what is not as it was written. */
final class AllContents {
    private static final Check PAGES = Check.read("stored/nodes-page.cypher");
    private static final String LINKS_PAGE = CypherFiles.read("stored/links-page.cypher");
    private static final int PAGE = 2_000;
    private static final int MOST = 100;

    private final Graph graph;
    private final List<Integrity.Violation> violations = new ArrayList<>();

    private AllContents(Graph graph) {
        this.graph = graph;
    }

    /** What it checks. */
    static Check check() {
        return new Check(
                "contents",
                PAGES.title(),
                PAGES.why(),
                PAGES.advice(),
                PAGES.expected(),
                PAGES.afterLoads(),
                PAGES.cypher());
    }

    /** The elements that are not as they were written, at most a hundred. */
    static List<Integrity.Violation> violations(Graph graph) {
        AllContents contents = new AllContents(graph);
        String last = "";
        while (last != null && contents.violations.size() < MOST) {
            last = contents.page(last);
        }
        return contents.violations;
    }

    private @Nullable String page(String after) {
        List<Row> nodes =
                graph.read(PAGES.cypher(), Map.of("after", after, "size", PAGE)).rows();
        List<String> ids = new ArrayList<>();
        for (Row row : nodes) {
            StoredProperties node = StoredProperties.in(row);
            String id = node.text("id", "");
            ids.add(id);
            if (Contents.isChanged(row)) {
                add(id, "is not as " + node.text("dataset", "the datasets that mention it") + " has it");
            }
        }
        graph.read(LINKS_PAGE, Map.of("ids", ids, "types", RelationshipGroup.ALL.names()), this::link);
        return nodes.size() < PAGE ? null : ids.getLast();
    }

    private void link(Row row) {
        if (Contents.isLinkChanged(row)) {
            String dataset = StoredProperties.in(row).text("dataset", "its dataset");
            add(
                    text(row, "from"),
                    "its " + text(row, "type") + " " + text(row, "to") + " is not as " + dataset + " has it");
        }
    }

    private void add(String id, String problem) {
        if (violations.size() < MOST) {
            violations.add(new Integrity.Violation("contents", id, problem));
        }
    }

    private static String text(Row row, String column) {
        return String.valueOf(row.get(column));
    }
}
