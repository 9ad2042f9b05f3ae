package org.ascribe.load;

import jakarta.inject.Singleton;
import java.util.Map;
import org.ascribe.graph.Graph;
import org.ascribe.identity.Judgement;

/** Deletes what the loader has written, and nothing else that may be in the same database. */
@Singleton
public final class Wiper {
    private static final String OWN = "MATCH (n:Entity|Retired|Import|LoadLock)"
            + " WHERE NOT (n:Import AND coalesce(n.dataset, '') = '" + Judgement.EDITORS + "')";
    private static final String OF_EDITORS =
            "MATCH (n:AscribeJudgement|Import) WHERE n:AscribeJudgement OR n.dataset = '" + Judgement.EDITORS + "'";

    private final Graph graph;

    /** In that database. */
    public Wiper(Graph graph) {
        this.graph = graph;
    }

    /** How many nodes there are to delete, without the judgements of editors. */
    public long count() {
        return count(OWN);
    }

    /** How many judgements of editors there are. */
    public long countJudgements() {
        return count("MATCH (n:AscribeJudgement)");
    }

    /** Deletes all but the judgements of editors, which wait for what they are on, and says how many nodes they were. */
    public long wipe() {
        long count = count();
        delete(OWN);
        return count;
    }

    /** Deletes the judgements of editors, and says how many they were. */
    public long wipeJudgements() {
        long count = countJudgements();
        delete(OF_EDITORS);
        return count;
    }

    private long count(String which) {
        Object count = graph.read(which + " RETURN count(n) AS count", Map.of())
                .rows()
                .getFirst()
                .get("count");
        return count instanceof Long n ? n : 0;
    }

    private void delete(String which) {
        graph.command(which + " CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS");
    }
}
