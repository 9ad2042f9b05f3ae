package org.ascribe.load;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.ascribe.dataset.Dataset;
import org.ascribe.dataset.Problem;
import org.ascribe.graph.Graph;
import org.ascribe.validation.Validator;
import org.jspecify.annotations.Nullable;

/** Loads a dataset: validate, compare with the graph, write the difference, check. */
@Singleton
public final class Loader {
    private final Graph graph;
    private final SchemaManager schema;
    private final Validator validator;
    private final Integrity integrity;
    private boolean keepsTurn;
    private @Nullable LoadLock turn;

    /** Into that database. */
    public Loader(Graph graph, SchemaManager schema, Validator validator, Integrity integrity) {
        this.graph = graph;
        this.schema = schema;
        this.validator = validator;
        this.integrity = integrity;
    }

    /**
     * How to load.
     *
     * @param file where the dataset was read from, for the record
     * @param dryRun whether to say only what would change
     * @param keepGoing whether to leave out what is broken and load the rest
     * @param batchSize elements a statement
     * @param progress hears how far it is
     * @param check whether to run the integrity checks in the end; whoever loads several datasets runs them once
     */
    public record Options(
            String file, boolean dryRun, boolean keepGoing, int batchSize, Progress progress, boolean check) {
        /** Elements a statement: more gains nothing, fewer cost time. */
        public static final int BATCH = 1_000;

        /** All or nothing, with checks. */
        public Options(String file, boolean dryRun, int batchSize, Progress progress) {
            this(file, dryRun, false, batchSize, progress, true);
        }

        /** Loads the file for real, in batches of the usual size. */
        public static Options of(String file) {
            return new Options(file, false, BATCH, Progress.NONE);
        }

        /** The same, for real or not. */
        public Options withDryRun(boolean dry) {
            return new Options(file, dry, keepGoing, batchSize, progress, check);
        }

        /** The same without checks. */
        public Options unchecked() {
            return new Options(file, dryRun, keepGoing, batchSize, progress, false);
        }
    }

    /**
     * Loads one dataset. With an error among its problems nothing is written.
     *
     * @throws org.ascribe.failure.Failure if the database fails, or another process is loading
     */
    public LoadReport load(Dataset dataset, Options options) {
        return load(dataset, options, new Rehearsal());
    }

    /**
     * Loads one dataset after others, of which some may only have been rehearsed.
     *
     * @param rehearsal with {@code dryRun}, takes what would have changed
     * @throws org.ascribe.failure.Failure if the database fails, or another process is loading
     */
    public LoadReport load(Dataset dataset, Options options, Rehearsal rehearsal) {
        Instant start = Instant.now();
        if (!options.dryRun()) {
            schema.apply();
        }
        Outside outside = Outside.of(dataset, graph, rehearsal);
        List<Problem> problems = validator.check(dataset, outside.kinds());
        Optional<Dataset> rest = options.keepGoing() ? Salvage.without(dataset, problems) : Optional.empty();
        if (rest.isPresent()) {
            return load(rest.get(), options, rehearsal);
        }
        if (hasErrors(problems)) {
            return report(dataset, options, new Changes(), problems, start);
        }
        Elements elements = new Elements(dataset, outside);
        ImportRecord record = new ImportRecord(graph, dataset, options.file(), elements);
        if (!rehearsal.rehearsed(dataset.name()) && record.isUpToDate()) {
            Changes none =
                    Changes.none(elements.entities().size(), elements.links().size());
            return report(dataset, options, none, problems, start);
        }
        if (options.dryRun()) {
            Changes changes = compare(dataset, elements, record, rehearsal);
            rehearsal.keep(dataset.name(), changes, elements);
            return report(dataset, options, changes, join(problems, changes.problems), start);
        }
        LoadLock lock = takeTurn();
        try {
            Changes changes = compare(dataset, elements, record, rehearsal);
            List<Problem> all = join(problems, changes.problems);
            if (!hasErrors(all)) {
                write(changes, elements, record, options, lock);
            }
            return report(dataset, options, changes, all, start);
        } finally {
            if (!keepsTurn) {
                endTurn();
            }
        }
    }

    /** Does something while no other process can load: what is read in it stays so until it has been written. */
    <T> T alone(Supplier<T> work) {
        schema.apply();
        boolean kept = keepsTurn;
        keepsTurn = true;
        try {
            takeTurn();
            return work.get();
        } finally {
            keepsTurn = kept;
            if (!kept) {
                endTurn();
            }
        }
    }

    /** What is wrong with a dataset in itself and beside the graph. */
    public List<Problem> check(Dataset dataset) {
        return validator.check(
                dataset, Outside.of(dataset, graph, new Rehearsal()).kinds());
    }

    /** From the next dataset that is written until {@link #endTurn}, no other process can load: for several that belong together. */
    public void keepTurn() {
        keepsTurn = true;
    }

    /** Lets other processes load. */
    public void endTurn() {
        keepsTurn = false;
        LoadLock held = turn;
        turn = null;
        if (held != null) {
            held.close();
        }
    }

    private LoadLock takeTurn() {
        LoadLock held = turn;
        if (held == null) {
            held = LoadLock.take(graph);
            turn = held;
        } else {
            held.keep();
        }
        return held;
    }

    private Changes compare(Dataset dataset, Elements elements, ImportRecord record, Rehearsal rehearsal) {
        return Comparison.of(
                dataset.name(), elements, new Stored(graph, dataset.name(), record.loadedBefore(), rehearsal));
    }

    private void write(Changes changes, Elements elements, ImportRecord record, Options options, LoadLock lock) {
        if (changes.isEmpty() && record.isSettled()) {
            record.confirm();
        } else {
            new Writer(graph, lock, record, options).write(changes, elements);
        }
    }

    private LoadReport report(
            Dataset dataset, Options options, Changes changes, List<Problem> problems, Instant start) {
        boolean refused = hasErrors(problems);
        boolean written = !changes.isEmpty() && !options.dryRun() && !refused;
        return new LoadReport(
                dataset.name(),
                dataset.title(),
                options.file(),
                options.dryRun(),
                changes.nodes.byName(),
                changes.links.byName(),
                List.copyOf(changes.renamed),
                List.copyOf(changes.moved),
                refused ? Records.none(dataset.tally()) : Records.of(dataset, changes),
                dataset.tally().skipped(),
                dataset.tally().rejected(),
                dataset.tally().rejects(),
                problems,
                written && options.check() ? integrity.verify() : List.of(),
                Duration.between(start, Instant.now()));
    }

    private static boolean hasErrors(List<Problem> problems) {
        return problems.stream().anyMatch(problem -> problem.severity() == Problem.Severity.ERROR);
    }

    private static List<Problem> join(List<Problem> some, List<Problem> others) {
        List<Problem> all = new ArrayList<>(some);
        all.addAll(others);
        return all;
    }
}
