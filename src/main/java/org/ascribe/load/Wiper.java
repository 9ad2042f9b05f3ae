package org.ascribe.load;

import jakarta.inject.Singleton;
import java.util.Map;
import org.ascribe.graph.Graph;

/** Deletes what the loader has written, and nothing else that may be in the same database. */
@Singleton
public final class Wiper {
    private static final String OWN = "MATCH (n:Entity|Retired|Import|LoadLock)";

    private final Graph graph;

    /** In that database. */
    public Wiper(Graph graph) {
        this.graph = graph;
    }

    /** How many nodes there are to delete. */
    public long count() {
        return graph.read(OWN + " RETURN count(n) AS count", Map.of())
                                .rows()
                                .getFirst()
                                .get("count")
                        instanceof Long n
                ? n
                : 0;
    }

    /** Deletes them all and says how many they were. */
    public long wipe() {
        long count = count();
        graph.command(OWN + " CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS");
        return count;
    }
}
