package org.ascribe.load;

import jakarta.inject.Singleton;
import java.util.Map;
import org.ascribe.failure.Failure;
import org.ascribe.graph.CypherFiles;
import org.ascribe.graph.Graph;
import org.ascribe.graph.Row;
import org.ascribe.graph.SchemaManager;
import org.ascribe.load.record.Turn;

/** Deletes what Ascribe has written, by the marks of its nodes, and nothing else that may be in the same database. */
@Singleton
public final class Wiper {
    private final Graph graph;

    /** In that database. */
    public Wiper(Graph graph) {
        this.graph = graph;
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
     * @throws Failure of kind IN_USE if another process is loading
     */
    public Amount wipe(boolean spare) {
        Amount amount;
        try (Turn _ = Turn.take(graph, new SchemaManager(graph)::apply)) {
            amount = count(spare);
            graph.command(CypherFiles.read("wipe/delete.cypher"));
            if (!spare) {
                graph.command(CypherFiles.read("wipe/delete-judgements.cypher"));
            }
        }
        graph.command(CypherFiles.read("wipe/delete-turn.cypher"));
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
