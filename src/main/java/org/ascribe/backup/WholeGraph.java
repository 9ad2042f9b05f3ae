package org.ascribe.backup;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ascribe.failure.Failure;
import org.ascribe.graph.CypherFiles;
import org.ascribe.graph.Graph;
import org.ascribe.graph.Progress;
import org.ascribe.graph.Row;
import org.ascribe.load.find.Background;

/**
 * All that Ascribe has in a graph, as it stands: page by page, so that a large one fits into the memory of a small database, and in
 * one order, so that the same graph gives the same rows.
 */
final class WholeGraph {
    private static final int SIZE = 5_000;
    private static final String SIZES = CypherFiles.read("backup/size.cypher");
    private static final String NODES = CypherFiles.read("backup/nodes-page.cypher");
    private static final String OTHER_NODES = CypherFiles.read("backup/other-nodes.cypher");
    private static final String LINKS = CypherFiles.read("backup/links-page.cypher");
    private static final String OTHER_LINKS = CypherFiles.read("backup/other-links.cypher");

    private final Graph graph;
    private final Progress progress;
    private final Row size;
    private final long total;
    /** The last ids of the pages of nodes. */
    private final List<String> ends = new ArrayList<>();

    private long done;

    private WholeGraph(Graph graph, Progress progress, Row size) {
        this.graph = graph;
        this.progress = progress;
        this.size = size;
        this.total = size.number("nodes") + size.number("links");
    }

    /** How much there is, and whether it would be only a part of another backup. */
    static Row size(Graph graph) {
        return graph.read(SIZES, Map.of()).rows().getFirst();
    }

    /**
     * Opens one, whose reader sees to it that nobody loads meanwhile.
     *
     * @throws Failure of kind INPUT if there is nothing, or only a part of a backup that was being brought back
     */
    static WholeGraph of(Graph graph, Progress progress) {
        Row size = size(graph);
        if (size.number("nodes") == 0) {
            throw Failure.of(
                    Failure.Kind.INPUT,
                    "There is nothing to back up or to write out in this database",
                    "ascribe datasets lists what is loaded; choose the database with --data or --uri");
        }
        if (size.flag("partly")) {
            throw Failure.of(
                    Failure.Kind.INPUT,
                    "Only a part of a backup is in this database, because bringing it back was cut off",
                    "Run ascribe restore again first");
        }
        return new WholeGraph(graph, progress, size);
    }

    /** Takes a row. */
    interface Taker {
        void take(Row row) throws IOException;
    }

    /** How many judgements of editors there are. */
    long judgements() {
        return size.number("judgements");
    }

    /** How many nodes and relationships there are. */
    long total() {
        return total;
    }

    /** Reads {@code labels} and {@code properties} of each node, and says how many there are. */
    long nodes(Taker taker) throws IOException {
        long before = done;
        Background<List<Row>> next = nodesAfter("");
        boolean more;
        do {
            List<Row> page = next.result();
            more = page.size() == SIZE;
            if (!page.isEmpty()) {
                ends.add(BackupLines.row(page.getLast()).text("id"));
            }
            next = more ? nodesAfter(ends.getLast()) : ahead(OTHER_NODES, Map.of());
            take(page, taker);
        } while (more);
        take(next.result(), taker);
        return done - before;
    }

    /**
     * Reads {@code type}, {@code from}, {@code to} and {@code properties} of each relationship and whether its ends are retired, after
     * the nodes, and says how many there are.
     */
    long links(Taker taker) throws IOException {
        long before = done;
        Background<List<Row>> next = linksOfPage(0);
        for (int i = 0; i < ends.size(); i++) {
            List<Row> page = next.result();
            next = linksOfPage(i + 1);
            take(page, taker);
        }
        take(next.result(), taker);
        return done - before;
    }

    private Background<List<Row>> nodesAfter(String id) {
        return ahead(NODES, Map.of("after", id, "size", SIZE));
    }

    /** Those that start at a page of nodes; after the last one those that start at none. */
    private Background<List<Row>> linksOfPage(int number) {
        return number < ends.size()
                ? ahead(LINKS, Map.of("after", number == 0 ? "" : ends.get(number - 1), "last", ends.get(number)))
                : ahead(OTHER_LINKS, Map.of());
    }

    /** Reads a page while the one before it is written. */
    private Background<List<Row>> ahead(String cypher, Map<String, ?> parameters) {
        return Background.start("backup", () -> graph.read(cypher, parameters).rows());
    }

    private void take(List<Row> rows, Taker taker) throws IOException {
        for (Row row : rows) {
            taker.take(row);
            done++;
            if (!progress.step("backup", done, total)) {
                throw Failure.of(Failure.Kind.INTERRUPTED, "Stopped: what was written is not complete", "Start again");
            }
        }
    }
}
