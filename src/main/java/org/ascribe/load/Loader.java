package org.ascribe.load;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ascribe.dataset.Dataset;
import org.ascribe.dataset.Problem;
import org.ascribe.graph.Graph;
import org.ascribe.validation.Validator;

/** Loads a dataset: validate, compare with the graph, write the difference, check. */
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
     * @param batchSize elements a transaction
     * @param progress hears how far it is
     */
    public record Options(String file, boolean dryRun, int batchSize, Progress progress) {
        /** Elements a transaction: more gains nothing, fewer cost time. */
        public static final int BATCH = 1_000;

        /** Loads the file for real, in batches of the usual size. */
        public static Options of(String file) {
            return new Options(file, false, BATCH, Progress.NONE);
        }
    }

    /**
     * Loads one dataset. With an error among its problems nothing is written.
     *
     * @throws org.ascribe.failure.Failure if the database fails, or another process is loading
     */
    public LoadReport load(Dataset dataset, Options options) {
        Instant start = Instant.now();
        if (!options.dryRun()) {
            schema.apply();
        }
        Outside outside = Outside.of(dataset, graph);
        List<Problem> problems = validator.check(dataset, outside.kinds());
        if (hasErrors(problems)) {
            return report(dataset, options, new Changes(), problems, List.of(), start);
        }
        Elements elements = new Elements(dataset, outside);
        if (options.dryRun()) {
            Changes changes = new Changes(dataset.name(), elements, Stored.of(graph, dataset.name(), elements));
            return report(dataset, options, changes, join(problems, changes.problems), List.of(), start);
        }
        try (LoadLock lock = LoadLock.take(graph)) {
            return write(dataset, elements, problems, options, lock, start);
        }
    }

    private LoadReport write(
            Dataset dataset, Elements elements, List<Problem> problems, Options options, LoadLock lock, Instant start) {
        Changes changes = new Changes(dataset.name(), elements, Stored.of(graph, dataset.name(), elements));
        List<Problem> all = join(problems, changes.problems);
        ImportRecord record = new ImportRecord(graph, dataset, options.file(), changes.contentHash());
        if (hasErrors(all) || (changes.isEmpty() && record.isUpToDate())) {
            return report(dataset, options, changes, all, List.of(), start);
        }
        record.begin();
        new Writer(graph, lock, dataset.name(), record.id(), options.batchSize(), options.progress())
                .write(changes, elements);
        record.complete(changes);
        return report(dataset, options, changes, all, integrity.verify(), start);
    }

    private static LoadReport report(
            Dataset dataset,
            Options options,
            Changes changes,
            List<Problem> problems,
            List<Integrity.Violation> violations,
            Instant start) {
        return new LoadReport(
                dataset.name(),
                dataset.title(),
                options.file(),
                options.dryRun(),
                changes.nodes.byName(),
                changes.links.byName(),
                Map.of("read", dataset.tally().read(), "used", dataset.tally().used()),
                dataset.tally().skipped(),
                dataset.tally().rejected(),
                problems,
                violations,
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
