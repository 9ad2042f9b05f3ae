package org.ascribe.cli;

import io.micronaut.context.ApplicationContext;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.ascribe.dataset.Dataset;
import org.ascribe.failure.Failure;
import org.ascribe.load.Identities;
import org.ascribe.load.Inputs;
import org.ascribe.load.LoadReport;
import org.ascribe.load.Loader;
import org.jspecify.annotations.Nullable;

/** Loads one input after the other; the database is opened when the first one turns out to be fit for it. */
final class LoadRun implements AutoCloseable {
    private static final long LONGEST_BATCH_SECONDS = 120;

    private final CommonOptions common;
    private final Options options;
    private final List<LoadReport> reports = new ArrayList<>();
    private @Nullable Database database;
    private @Nullable ApplicationContext beans;

    LoadRun(CommonOptions common, Options options) {
        this.common = common;
        this.options = options;
    }

    /**
     * How to load.
     *
     * @param dryRun whether to say only what would change
     * @param keepGoing whether to leave out what is broken
     * @param batchSize elements a transaction
     */
    record Options(boolean dryRun, boolean keepGoing, int batchSize) {}

    /** Loads an input; false if something is wrong with it that ends the whole. */
    boolean load(Inputs.Recognised input) {
        common.progress("Reading " + input.input().name());
        for (Dataset dataset : input.read()) {
            LoadReport report = isReadable(dataset)
                    ? load(dataset, input.input().name())
                    : LoadReport.refusal(dataset, input.input().name());
            reports.add(report);
            if (report.refused() && !options.keepGoing) {
                return false;
            }
        }
        return true;
    }

    /** Judges anew which groups are the same, if what was loaded may bear on it. */
    void identify() {
        boolean changed = reports.stream().anyMatch(LoadReport::changedAnything);
        if (changed && !options.dryRun && beans != null) {
            common.progress("Judging which groups are the same");
            LoadReport report = beans.getBean(Identities.class)
                    .apply(
                            IdentityCommand.editors(IdentityCommand.usual(common)),
                            Loader.Options.of(Identities.DATASET));
            if (report.changedAnything() || report.refused()) {
                reports.add(report);
            }
        }
    }

    /** What became of the inputs so far. */
    List<LoadReport> reports() {
        return reports;
    }

    private boolean isReadable(Dataset dataset) {
        return !dataset.hasErrors()
                && (options.keepGoing || dataset.tally().rejected().isEmpty());
    }

    private LoadReport load(Dataset dataset, String file) {
        Loader loader = loader();
        LoadProgress progress = new LoadProgress(common, "Loading " + dataset.name());
        CountDownLatch written = new CountDownLatch(1);
        try (OnInterrupt _ = new OnInterrupt(() -> await(written))) {
            return loader.load(dataset, new Loader.Options(file, options.dryRun, options.batchSize, progress));
        } catch (Failure e) {
            if (e.kind() == Failure.Kind.INTERRUPTED) {
                common.progress("\n" + e.getMessage() + "\n" + e.hint());
            }
            throw e;
        } finally {
            progress.close();
            written.countDown();
        }
    }

    private static void await(CountDownLatch written) {
        try {
            if (OnInterrupt.happening() && !written.await(LONGEST_BATCH_SECONDS, TimeUnit.SECONDS)) {
                System.err.println("The last batch did not end; it is not in");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Loader loader() {
        if (beans == null) {
            database = Database.toWrite(common);
            beans = Beans.builder().singletons(database.graph()).start();
        }
        return beans.getBean(Loader.class);
    }

    @Override
    public void close() {
        if (beans != null) {
            beans.close();
        }
        if (database != null) {
            database.close();
        }
    }
}
