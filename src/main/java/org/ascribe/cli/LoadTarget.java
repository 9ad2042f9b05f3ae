package org.ascribe.cli;

import java.util.function.Supplier;
import org.ascribe.failure.Failure;
import org.ascribe.graph.Graph;
import org.ascribe.graph.SchemaManager;
import org.ascribe.load.Loader;
import org.ascribe.load.check.Integrity;
import org.ascribe.load.find.Background;
import org.ascribe.load.judge.Identities;
import org.ascribe.load.record.Turn;
import org.ascribe.validation.Validator;
import org.jspecify.annotations.Nullable;

/** Where a load writes: the database, opened when it is first needed, the loader for it and the right to load. */
final class LoadTarget implements AutoCloseable {
    private final CommonOptions common;
    private final WaitOption waiting;
    private final Supplier<Validator> validator;
    private @Nullable Database database;
    private @Nullable SchemaManager schema;
    private @Nullable Loader loader;
    private @Nullable Turn turn;
    private @Nullable OnInterrupt release;
    private boolean planned;

    /**
     * Opens nothing yet.
     *
     * @param waiting whether to wait for whoever has it
     * @param validator asked when the loader is
     */
    LoadTarget(CommonOptions common, WaitOption waiting, Supplier<Validator> validator) {
        this.common = common;
        this.waiting = waiting;
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
            open = waiting.patiently(common, () -> Database.toWrite(common));
            database = open;
        }
        return open;
    }

    /** The graph in the database; opens it. */
    Graph graph() {
        return database().graph();
    }

    /** The right to load into the database, which is opened; kept until the end. */
    Turn turn() {
        Turn held = turn;
        if (held == null) {
            Graph into = graph();
            held = waiting.patiently(common, () -> Turn.take(into, schema()::apply));
            turn = held;
            // Also for those who stop the process: otherwise it looks for a minute as if it went on.
            release = new OnInterrupt(held::close);
        }
        return held;
    }

    /** Whether it has the right to load, which is taken before anything is read that a load depends on. */
    boolean hasTurn() {
        return turn != null;
    }

    /** What loads into the database; opens it. */
    Loader loader() {
        Loader ready = loader;
        if (ready == null) {
            ready = new Loader(graph(), schema(), validator.get(), new Integrity(graph()));
            loader = ready;
        }
        return ready;
    }

    /**
     * Has the database plan what comes after the writing, once, while a file is read: for its size that is most of what a small load
     * waits for. Whoever asks hears of what fails.
     */
    void planAhead() {
        if (turn != null && !planned) {
            planned = true;
            Graph planning = graph().planning();
            var _ = Background.start("plans", () -> {
                Identities.ask(planning);
                return new Integrity(planning).verify();
            });
        }
    }

    /** What a failure means in the middle of a load: the database was there, so nothing is wrong with how it is reached. */
    Failure inTheMiddle(Failure failure) {
        return failure.kind() != Failure.Kind.UNREACHABLE || !hasTurn()
                ? failure
                : Failure.of(
                        failure.kind(),
                        "The database has ended, or can no longer be reached, in the middle of this load; what was written is in",
                        "When it is there again, run the same command again to go on",
                        failure);
    }

    private SchemaManager schema() {
        SchemaManager known = schema;
        if (known == null) {
            known = new SchemaManager(graph());
            schema = known;
        }
        return known;
    }

    @Override
    public void close() {
        try (Database _ = database;
                Turn _ = turn;
                OnInterrupt _ = release) {
            loader = null;
        }
    }
}
