package org.ascribe.load;

import jakarta.inject.Singleton;
import java.util.Map;
import org.ascribe.graph.CypherFiles;
import org.ascribe.graph.Graph;
import org.ascribe.graph.Row;

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
     */
    public record Amount(long entities, long retired, long imports) {
        @Override
        public String toString() {
            return counted(entities, "entity", "entities") + ", "
                    + counted(retired, "retired one", "retired ones") + " and "
                    + counted(imports, "record of a load", "records of loads");
        }

        private static String counted(long count, String one, String more) {
            return count + " " + (count == 1 ? one : more);
        }
    }

    /** How much there is to delete. */
    public Amount count() {
        Row row = graph.read(CypherFiles.read("wipe/count.cypher"), Map.of())
                .rows()
                .getFirst();
        return new Amount(number(row, "entities"), number(row, "retired"), number(row, "imports"));
    }

    /** Deletes it all and says how much it was. */
    public Amount wipe() {
        Amount amount = count();
        graph.command(CypherFiles.read("wipe/delete.cypher"));
        return amount;
    }

    private static long number(Row row, String column) {
        return row.get(column) instanceof Long number ? number : 0;
    }
}
