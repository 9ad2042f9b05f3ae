package org.ascribe.backup;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
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
    /** Pages that are read while one is written: a database answers two readers at once. */
    private static final int AHEAD = 2;

    private static final String SIZES = CypherFiles.read("backup/size.cypher");
    private static final String NODES = CypherFiles.read("backup/nodes-page.cypher");
    private static final String OTHER_NODES = CypherFiles.read("backup/other-nodes.cypher");
    private static final String LINKS = CypherFiles.read("backup/links-page.cypher");
    private static final String OTHER_LINKS = CypherFiles.read("backup/other-links.cypher");

    private final Graph graph;
    private final Progress progress;
    private final Row size;
    /** The last ids of the pages of nodes. */
    private final List<String> ends = new ArrayList<>();

    /** How many nodes are done, with what starts at them counted apart: nobody knows how much that is before it is read. */
    private long done;

    private WholeGraph(Graph graph, Progress progress, Row size) {
        this.graph = graph;
        this.progress = progress;
        this.size = size;
    }

    /** How many nodes there are, and whether they would be only a part of another backup. */
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

    /** How many steps it takes until all is done: one for a node, another for what starts at it. */
    long steps() {
        return 2 * size.number("nodes");
    }

    /** Reads {@code labels} and {@code properties} of each node, and says how many there are. */
    long nodes(Taker taker) throws IOException {
        long count = 0;
        Background<List<Row>> next = nodesAfter("");
        boolean more;
        do {
            List<Row> page = next.result();
            more = page.size() == SIZE;
            if (!page.isEmpty()) {
                ends.add(BackupLines.row(page.getLast()).text("id"));
            }
            next = more ? nodesAfter(ends.getLast()) : ahead(OTHER_NODES, Map.of());
            count += take(page, taker, 1);
        } while (more);
        return count + take(next.result(), taker, 1);
    }

    /**
     * Reads {@code type}, {@code from}, {@code to} and {@code properties} of each relationship and whether its ends are retired, after
     * the nodes, and says how many there are.
     */
    long links(Taker taker) throws IOException {
        long count = 0;
        Queue<Background<List<Row>>> reading = new ArrayDeque<>();
        int asked = 0;
        for (int page = 0; page <= ends.size(); page++) {
            while (asked <= Math.min(page + AHEAD, ends.size())) {
                reading.add(linksOfPage(asked++));
            }
            count += take(reading.remove().result(), taker, 0);
            step(Math.min(SIZE, steps() - done));
        }
        return count;
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

    private Background<List<Row>> ahead(String cypher, Map<String, ?> parameters) {
        return Background.start("backup", () -> graph.read(cypher, parameters).rows());
    }

    /** Hands over rows, each of which is so many steps, and says how many there are. */
    private int take(List<Row> rows, Taker taker, int steps) throws IOException {
        for (Row row : rows) {
            taker.take(row);
            step(steps);
        }
        return rows.size();
    }

    private void step(long steps) {
        done += steps;
        if (!progress.step("backup", done, steps())) {
            throw Failure.of(Failure.Kind.INTERRUPTED, "Stopped: what was written is not complete", "Start again");
        }
    }
}
