package org.ascribe.load;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ascribe.dataset.Dataset;
import org.ascribe.dataset.Problem;
import org.ascribe.graph.Graph;
import org.ascribe.graph.Progress;
import org.ascribe.graph.SchemaManager;
import org.ascribe.identity.Judgement;
import org.ascribe.load.check.Integrity;
import org.ascribe.load.compare.Changes;
import org.ascribe.load.compare.Comparison;
import org.ascribe.load.compare.Elements;
import org.ascribe.load.compare.Outside;
import org.ascribe.load.compare.Rehearsal;
import org.ascribe.load.compare.Stored;
import org.ascribe.load.compare.Touched;
import org.ascribe.load.record.ImportRecord;
import org.ascribe.load.record.Judging;
import org.ascribe.load.record.LoadReport;
import org.ascribe.load.record.Records;
import org.ascribe.load.record.Turn;
import org.ascribe.load.write.Writer;
import org.ascribe.validation.Validator;
import org.jspecify.annotations.Nullable;

/** Loads a dataset: validate, compare with the graph, write the difference, check. It keeps nothing of a load. */
@Singleton
public final class Loader {
    private final Graph graph;
    private final SchemaManager schema;
    private final Validator validator;
    private final Integrity integrity;

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
     * @param named how many of the elements that change to name in the report
     */
    public record Options(
            String file,
            boolean dryRun,
            boolean keepGoing,
            int batchSize,
            Progress progress,
            boolean check,
            int named) {
        /** Elements a statement: more gains nothing, fewer cost time. */
        public static final int BATCH = 1_000;

        private static final int NAMED = 20;

        /** All or nothing, with checks. */
        public Options(String file, boolean dryRun, int batchSize, Progress progress) {
            this(file, dryRun, false, batchSize, progress, true, NAMED);
        }

        /** Loads the file for real, in batches of the usual size. */
        public static Options of(String file) {
            return new Options(file, false, BATCH, Progress.NONE);
        }

        /** The same, for real or not. */
        public Options withDryRun(boolean dry) {
            return new Options(file, dry, keepGoing, batchSize, progress, check, named);
        }

        /** The same without checks. */
        public Options unchecked() {
            return new Options(file, dryRun, keepGoing, batchSize, progress, false, named);
        }
    }

    /**
     * Takes the right to load.
     *
     * @throws org.ascribe.failure.Failure of kind IN_USE if another process is loading
     */
    public Turn take() {
        return Turn.take(graph, schema::apply);
    }

    /** Sees to the constraints that whoever writes relies on. */
    public void prepare() {
        schema.apply();
    }

    /** What is wrong with a dataset in itself and beside the graph. */
    public List<Problem> check(Dataset dataset) {
        return validator.check(
                dataset, Outside.of(dataset, graph, new Rehearsal()).kinds());
    }

    /**
     * Loads one dataset in a turn of its own, or rehearses it. With an error among its problems nothing is written.
     *
     * @throws org.ascribe.failure.Failure if the database fails, or another process is loading
     */
    public LoadReport load(Dataset dataset, Options options) {
        if (options.dryRun()) {
            return rehearse(dataset, options, new Rehearsal());
        }
        try (Turn turn = take()) {
            return load(turn, dataset, options);
        }
    }

    /**
     * Loads one dataset of several that belong together: nobody else loads from when the turn was taken until it is closed, so that
     * what is read stays true until what follows from it is written.
     *
     * @throws org.ascribe.failure.Failure if the database fails, or the turn is lost
     */
    public LoadReport load(Turn turn, Dataset dataset, Options options) {
        schema.apply();
        return load(turn, dataset, options, new Rehearsal());
    }

    /**
     * Says what loading one dataset would change, after others that were only rehearsed.
     *
     * @param rehearsal takes what would have changed
     * @throws org.ascribe.failure.Failure if the database fails
     */
    public LoadReport rehearse(Dataset dataset, Options options, Rehearsal rehearsal) {
        return load(null, dataset, options, rehearsal);
    }

    private LoadReport load(@Nullable Turn turn, Dataset dataset, Options options, Rehearsal rehearsal) {
        Instant start = Instant.now();
        Outside outside = Outside.of(dataset, graph, rehearsal);
        List<Problem> problems = validator.check(dataset, outside.kinds());
        Optional<Dataset> rest = options.keepGoing() ? Salvage.without(dataset, problems) : Optional.empty();
        if (rest.isPresent()) {
            return load(turn, rest.get(), options, rehearsal);
        }
        if (hasErrors(problems)) {
            List<Problem> once = Missing.once(dataset, options.file(), outside, problems, validator);
            return report(dataset, options, Changes.none(0, 0), once, List.of(), start);
        }
        try (Elements elements = new Elements(dataset, outside)) {
            ImportRecord record = new ImportRecord(graph, dataset, options.file(), elements);
            if (!rehearsal.rehearsed(dataset.name()) && record.isUpToDate()) {
                Changes none = Changes.none(
                        elements.entities().size(), elements.links().size());
                return report(dataset, options, none, problems, List.of(), start);
            }
            Stored stored = new Stored(graph, dataset.name(), record.loadedBefore(), rehearsal);
            Changes changes = Comparison.of(dataset.name(), elements, stored);
            List<Problem> all = join(problems, changes.problems());
            if (turn == null) {
                rehearsal.keep(dataset.name(), changes, elements);
            } else if (!hasErrors(all)) {
                write(turn, changes, elements, record, options);
            }
            List<Touched.Element> touched = hasErrors(all) ? List.of() : Touched.of(changes, elements, options.named());
            return report(dataset, options, changes, all, touched, start);
        }
    }

    private void write(Turn turn, Changes changes, Elements elements, ImportRecord record, Options options) {
        turn.check();
        if (changes.isEmpty() && record.isSettled()) {
            record.confirm(turn);
        } else {
            // Their own dataset gives the judgements no reason to be made anew.
            Judging judging = record.dataset().equals(Judgement.HELD) ? Judging.AS_BEFORE : Judging.DUE;
            new Writer(graph, turn, judging, record, options.batchSize(), options.progress()).write(changes, elements);
        }
    }

    private LoadReport report(
            Dataset dataset,
            Options options,
            Changes changes,
            List<Problem> problems,
            List<Touched.Element> touched,
            Instant start) {
        boolean refused = hasErrors(problems);
        boolean written = !changes.isEmpty() && !options.dryRun() && !refused;
        return new LoadReport(
                dataset.name(),
                dataset.title(),
                options.file(),
                options.dryRun(),
                changes.nodes().byName(),
                changes.links().byName(),
                touched,
                changes.renamed(),
                changes.moved(),
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
