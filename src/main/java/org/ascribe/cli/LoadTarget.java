package org.ascribe.cli;

import java.util.function.Supplier;
import org.ascribe.graph.Graph;
import org.ascribe.graph.SchemaManager;
import org.ascribe.load.Integrity;
import org.ascribe.load.Loader;
import org.ascribe.validation.Validator;
import org.jspecify.annotations.Nullable;

/** Where a load writes: the database, opened when it is first needed, and the loader for it. */
final class LoadTarget implements AutoCloseable {
    private final CommonOptions common;
    private final Supplier<Validator> validator;
    private @Nullable Database database;
    private @Nullable Loader loader;

    /**
     * Opens nothing yet.
     *
     * @param validator asked when the loader is
     */
    LoadTarget(CommonOptions common, Supplier<Validator> validator) {
        this.common = common;
        this.validator = validator;
    }

    /** Whether a database is there that may know something: an embedded one that is yet to be made does not. */
    boolean isThere() {
        return database != null || Database.isThere(common);
    }

    /** Whether it was opened. */
    boolean isOpen() {
        return database != null;
    }

    /** The database; opens it. */
    Database database() {
        Database open = database;
        if (open == null) {
            open = Database.toWrite(common);
            database = open;
        }
        return open;
    }

    /** The graph in the database; opens it. */
    Graph graph() {
        return database().graph();
    }

    /** What loads into the database; opens it. */
    Loader loader() {
        Loader ready = loader;
        if (ready == null) {
            ready = new Loader(graph(), new SchemaManager(graph()), validator.get(), new Integrity(graph()));
            ready.keepTurn();
            loader = ready;
        }
        return ready;
    }

    @Override
    public void close() {
        try (Database _ = database) {
            if (loader != null) {
                loader.endTurn();
            }
        }
    }
}
