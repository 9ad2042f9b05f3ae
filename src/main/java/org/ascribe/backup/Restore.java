package org.ascribe.backup;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ascribe.failure.Failure;
import org.ascribe.graph.CypherFiles;
import org.ascribe.graph.Graph;
import org.ascribe.graph.Progress;
import org.ascribe.graph.Row;
import org.ascribe.graph.Statement;
import org.ascribe.load.Wiper;
import org.ascribe.load.record.Judging;
import org.ascribe.load.record.Turn;

/**
 * Brings back what a {@link Backup} holds. While it is being written, and if
 * that is cut off, a record of a load that has not come to its end tells so.
 */
public final class Restore {
    private static final int BATCH = 1_000;
    /** The id of the record that tells of it, as it stands in the statements. */
    private static final String RECORD = "restore";

    private static final String BEGIN = CypherFiles.read("backup/begin.cypher");
    private static final String CREATE_NODES = CypherFiles.read("backup/create-nodes.cypher");
    private static final String CREATE_LINKS = CypherFiles.read("backup/create-links.cypher");
    private static final String COUNT_LINKS = CypherFiles.read("backup/count-links.cypher");
    private static final String END = CypherFiles.read("backup/end.cypher");

    private final BackupFile backup;
    private final Turn turn;

    private Restore(BackupFile backup, Turn turn) {
        this.backup = backup;
        this.turn = turn;
    }

    /** Whether there is nothing in a graph that it would have to replace: what an earlier try has brought, and no more, is nothing. */
    public static boolean hasRoom(Graph graph) {
        Row size = WholeGraph.size(graph);
        return size.number("nodes") == 0 || (size.flag("partly") && !size.flag("later"));
    }

    /**
     * Replaces all that Ascribe has in a graph by what is in the backup.
     *
     * @param progress hears how far it is
     * @throws Failure if the database fails, the turn is lost or somebody stops it: then it can be run again
     */
    public static void into(Graph graph, Turn turn, BackupFile backup, Progress progress) {
        new Restore(backup, turn).into(graph, progress);
    }

    private void into(Graph graph, Progress progress) {
        Path file = backup.path();
        Manifest manifest = backup.manifest();
        String name = "the backup " + file.getFileName();
        turn.write(List.of(new Statement(BEGIN, Map.of("name", name, "file", file.toString()))));
        turn.announce();
        new Wiper(graph).wipe(turn, false, RECORD, (phase, done, all) -> progress.step("restore", 0, 1));
        long total = manifest.nodes() + manifest.links();
        try {
            write(Manifest.NODES, CREATE_NODES, done -> progress.step("restore", done, total));
            write(Manifest.LINKS, CREATE_LINKS, done -> progress.step("restore", manifest.nodes() + done, total));
        } catch (IOException e) {
            throw backup.broken(e);
        }
        turn.write(List.of(new Statement(END, Map.of())), manifest.toJudge() ? Judging.DUE : Judging.DONE);
        long nodes = WholeGraph.size(graph).number("nodes");
        long links = graph.read(COUNT_LINKS, Map.of()).rows().getFirst().number("links");
        if (nodes != manifest.nodes() || links != manifest.links()) {
            throw Failure.of(
                    Failure.Kind.INTERNAL,
                    "The database holds " + nodes + " nodes and " + links + " links of the " + manifest.nodes()
                            + " and " + manifest.links() + " in the backup",
                    "Run ascribe restore --replace again, with nobody else writing to the database");
        }
    }

    /** Hears how many lines are in. */
    private interface Written {
        boolean step(long lines);
    }

    private void write(String name, String cypher, Written written) throws IOException {
        List<Map<String, Object>> rows = new ArrayList<>();
        long[] done = {0};
        backup.lines(name, line -> {
            rows.add(row(line));
            if (rows.size() == BATCH) {
                done[0] += send(rows, cypher);
                if (!written.step(done[0])) {
                    throw Failure.of(
                            Failure.Kind.INTERRUPTED,
                            "Stopped: only a part of the backup is in",
                            "Run the same command again to begin anew");
                }
            }
        });
        written.step(done[0] + send(rows, cypher));
    }

    private int send(List<Map<String, Object>> rows, String cypher) {
        int size = rows.size();
        if (size > 0) {
            turn.write(List.of(new Statement(cypher, Map.of("rows", List.copyOf(rows)))));
            rows.clear();
        }
        return size;
    }

    private static Map<String, Object> row(JsonNode line) {
        Map<String, Object> row = new HashMap<>();
        for (String key : List.of("type", "from", "to", "labels")) {
            if (line.has(key)) {
                row.put(key, BackupLines.value(line.path(key)));
            }
        }
        row.put("properties", BackupLines.properties(line));
        return row;
    }
}
