package org.ascribe.load;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.ascribe.failure.Failure;
import org.ascribe.graph.CypherFiles;
import org.ascribe.graph.Graph;
import org.ascribe.graph.Progress;
import org.ascribe.graph.Row;
import org.ascribe.graph.SchemaManager;
import org.ascribe.graph.Statement;
import org.ascribe.load.record.Judging;
import org.ascribe.load.record.Turn;

/** Deletes what Ascribe has written, by the marks of its nodes, and nothing else that may be in the same database. */
@Singleton
public final class Wiper {
    private static final int BATCH = 10_000;
    private static final String BEGIN = CypherFiles.read("wipe/begin.cypher");
    private static final String DELETE = CypherFiles.read("wipe/delete.cypher");
    private static final String DELETE_RECORDS = CypherFiles.read("wipe/delete-records.cypher");

    private final Graph graph;
    private final int batch;

    /** In that database. */
    @Inject
    public Wiper(Graph graph) {
        this(graph, BATCH);
    }

    /** With so many nodes to delete at a time. */
    Wiper(Graph graph, int batch) {
        this.graph = graph;
        this.batch = batch;
    }

    /**
     * What there is to delete.
     *
     * @param entities nodes that answers are made of
     * @param retired nodes that no dataset holds any more
     * @param imports records of loads
     * @param judgements judgements of editors
     */
    public record Amount(long entities, long retired, long imports, long judgements) {
        @Override
        public String toString() {
            String loaded =
                    counted(entities, "entity", "entities") + ", " + counted(retired, "retired one", "retired ones");
            String records = counted(imports, "record of a load", "records of loads");
            return judgements == 0
                    ? loaded + " and " + records
                    : loaded + ", " + records + " and "
                            + counted(judgements, "judgement of editors", "judgements of editors");
        }

        private long nodes() {
            return entities + retired;
        }

        private static String counted(long count, String one, String more) {
            return count + " " + (count == 1 ? one : more);
        }
    }

    /**
     * How much there is to delete.
     *
     * @param spare whether the judgements of editors, and the records of them, are to stay
     */
    public Amount count(boolean spare) {
        Row row = graph.read(CypherFiles.read("wipe/count.cypher"), Map.of("spare", spare))
                .rows()
                .getFirst();
        return new Amount(
                number(row, "entities"), number(row, "retired"), number(row, "imports"), number(row, "judgements"));
    }

    /**
     * Deletes it all and says how much it was. Nobody loads meanwhile: what a load writes behind the deleting would stay, in part.
     *
     * @param spare whether the judgements of editors, and the records of them, stay: they wait for what they are on
     * @param progress hears how far it is, and may stop it
     * @throws Failure of kind IN_USE if another process is loading or has taken the turn, INTERRUPTED if it was stopped
     */
    public Amount wipe(boolean spare, Progress progress) {
        Amount amount;
        try (Turn turn = Turn.take(graph, new SchemaManager(graph)::apply)) {
            amount = wipe(turn, spare, "", progress);
        }
        graph.command(CypherFiles.read("wipe/delete-turn.cypher"));
        return amount;
    }

    /**
     * Deletes it all in steps, each of which stands only if the turn is still held. If that is cut off, a part of each dataset is in
     * until it is done again or the dataset is loaded again, and the records of loads, which go last, say so.
     *
     * @param kept id of a record that stays; empty for none
     * @see #wipe(boolean, Progress)
     */
    public Amount wipe(Turn turn, boolean spare, String kept, Progress progress) {
        Amount amount = count(spare);
        turn.write(List.of(new Statement(BEGIN, Map.of("spare", spare, "kept", kept))));
        long total = amount.nodes();
        if (total > 0) {
            turn.announce();
        }
        for (long left = total; left > 0; left = count(spare).nodes()) {
            if (!progress.step("wipe", total - left, total)) {
                throw Failure.of(
                        Failure.Kind.INTERRUPTED,
                        "Stopped: only a part is deleted",
                        "Run the same command again to go on; what is to stay, load again");
            }
            turn.write(List.of(new Statement(DELETE, Map.of("some", batch))));
        }
        turn.write(List.of(new Statement(DELETE_RECORDS, Map.of("spare", spare, "kept", kept))), Judging.DONE);
        return amount;
    }

    /** How many judgements of editors there are. */
    public long judgements() {
        return count(false).judgements();
    }

    private static long number(Row row, String column) {
        return row.get(column) instanceof Long number ? number : 0;
    }
}
