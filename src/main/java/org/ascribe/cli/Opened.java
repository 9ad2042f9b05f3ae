package org.ascribe.cli;

import org.ascribe.failure.Failure;
import org.ascribe.graph.Graph;
import org.jspecify.annotations.Nullable;

/** The graph for a command that looks into it where it can, and says so where it could not. */
final class Opened implements AutoCloseable {
    private final @Nullable Database database;

    private Opened(@Nullable Database database) {
        this.database = database;
    }

    /** The graph, if there is one with something in it. */
    static Opened of(CommonOptions common) {
        if (!Database.isThere(common)) {
            return new Opened(null);
        }
        try {
            return new Opened(Database.toAsk(common));
        } catch (Failure e) {
            common.progress("Without the graph: " + e.getMessage());
            return new Opened(null);
        }
    }

    /** It, or null where there is none that answers. */
    @Nullable
    Graph graph() {
        return database == null ? null : database.graph();
    }

    @Override
    public void close() {
        if (database != null) {
            database.close();
        }
    }
}
