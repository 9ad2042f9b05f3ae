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
import org.ascribe.load.compare.ForeignNumbers;
import org.ascribe.load.compare.Outside;
import org.ascribe.load.compare.Precedence;
import org.ascribe.load.compare.Rehearsal;
import org.ascribe.load.compare.Stored;
import org.ascribe.load.compare.Summary;
import org.ascribe.load.compare.Takeovers;
import org.ascribe.load.compare.Touched;
import org.ascribe.load.record.ImportRecord;
import org.ascribe.load.record.Judging;
import org.ascribe.load.record.LoadReport;
import org.ascribe.load.record.Named;
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
     * @param last whether nothing more is to come that an import may refer to
     * @param retire whether the user has confirmed that much may be retired
     * @param dataset the name that the user gives to an import, or null
     * @param author who states what an import does not say who states it, or null
     */
    public record Options(
            String file,
            boolean dryRun,
            boolean keepGoing,
            int batchSize,
            Progress progress,
            boolean check,
            int named,
            boolean last,
            boolean retire,
            @Nullable String dataset,
            @Nullable String author) {
        /** Elements a statement: more gains nothing, fewer cost time. */
        public static final int BATCH = 1_000;

        private static final int NAMED = 20;

        /** All or nothing, with checks and without asking back. */
        public Options(String file, boolean dryRun, int batchSize, Progress progress) {
            this(file, dryRun, false, batchSize, progress, true, NAMED, true, true, null, null);
        }

        /** Loads the file for real, in batches of the usual size. */
        public static Options of(String file) {
            return new Options(file, false, BATCH, Progress.NONE);
        }

        /** The same, for real or not. */
        public Options withDryRun(boolean dry) {
            return new Options(file, dry, keepGoing, batchSize, progress, check, named, last, retire, dataset, author);
        }

        /** The same without checks. */
        public Options unchecked() {
            return new Options(
                    file, dryRun, keepGoing, batchSize, progress, false, named, last, retire, dataset, author);
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

    /** Whether the reading of a dataset has ended before its file: what it would have held would be taken for gone. */
    public static boolean isCutShort(Dataset dataset) {
        return Salvage.isCutShort(dataset.problems());
    }

    /** Sees to the constraints that whoever writes relies on. */
    public void prepare() {
        schema.apply();
    }

    /** What is wrong with a dataset in itself and beside the graph, as it would be after a rehearsal. */
    public List<Problem> check(Dataset dataset, Rehearsal rehearsal) {
        return validator.check(dataset, Outside.of(dataset, graph, rehearsal).kinds());
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

    private LoadReport load(@Nullable Turn turn, Dataset given, Options options, Rehearsal rehearsal) {
        Instant start = Instant.now();
        Dataset read = ForeignNumbers.resolved(given, graph, rehearsal);
        Named named = Named.of(read, options.dataset(), graph, rehearsal);
        Precedence before = Precedence.of(named.dataset(), graph, rehearsal);
        Dataset dataset = read.release().imported()
                ? new Settling(graph, validator, rehearsal).of(named.dataset(), options, before)
                : read;
        Outside outside = Outside.of(dataset, graph, rehearsal);
        List<Problem> problems = validator.check(dataset, outside.kinds());
        boolean waits = !options.last() && problems.stream().anyMatch(LoadReport::isUnknown);
        Dataset sound = Precedence.standing(
                options.keepGoing() && !waits
                        ? new Settling(graph, validator, rehearsal).rest(dataset, problems, outside)
                        : dataset);
        Precedence precedence = before.of(sound);
        List<Problem> left = validator.check(sound, outside.kindsAndNear(sound, graph));
        if (hasErrors(left)) {
            List<Problem> once = Missing.once(sound, options.file(), outside, left, validator);
            return report(sound, options, Changes.none(0, 0), once, null, named.why(), start);
        }
        try (Elements elements = new Elements(sound, outside)) {
            ImportRecord record = new ImportRecord(graph, sound, options.file(), elements);
            if (!rehearsal.bearsOn(sound.name()) && record.isUpToDate()) {
                Changes none = Changes.none(
                        elements.entities().size(), elements.links().size());
                return report(sound, options, none, left, null, named.why(), start);
            }
            Stored stored = new Stored(graph, sound.name(), record.loadedBefore(), rehearsal);
            Changes changes = Comparison.of(sound.name(), elements, stored, precedence.elementsWon());
            Takeovers.add(changes, sound.name(), options.file(), elements, precedence, graph, rehearsal);
            List<Problem> all = new ArrayList<>(left);
            all.addAll(changes.problems());
            if (!options.retire()) {
                all.addAll(Caution.doubts(sound, changes, record.newer(rehearsal), options.file()));
            }
            if (turn == null && !hasErrors(all)) {
                rehearsal.keep(sound, changes, elements);
            } else if (turn != null && !hasErrors(all)) {
                write(turn, changes, elements, record, options);
            }
            return report(sound, options, changes, all, elements, named.why(), start);
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
            @Nullable Elements elements,
            String identity,
            Instant start) {
        boolean refused = hasErrors(problems);
        Optional<Elements> told = Optional.ofNullable(elements).filter(any -> !refused);
        boolean check = !changes.isEmpty() && !options.dryRun() && !refused && options.check();
        return LoadReport.of(
                dataset,
                options.file(),
                options.dryRun(),
                changes,
                told.map(all -> Touched.of(changes, all, options.named())).orElse(List.of()),
                told.map(all -> Summary.of(changes, all, options.named())).orElse(Summary.NOTHING),
                problems,
                check ? integrity.verify() : List.of(),
                identity,
                Duration.between(start, Instant.now()));
    }

    private static boolean hasErrors(List<Problem> problems) {
        return problems.stream().anyMatch(problem -> problem.severity() == Problem.Severity.ERROR);
    }
}
