package org.ascribe.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.ascribe.dataset.Dataset;
import org.ascribe.failure.Failure;
import org.ascribe.load.Loader;
import org.ascribe.load.check.Integrity;
import org.ascribe.load.compare.Rehearsal;
import org.ascribe.load.find.Inputs;
import org.ascribe.load.find.ReadAhead;
import org.ascribe.load.record.KnownInput;
import org.ascribe.load.record.LoadReport;

/**
 * Loads one input after the other, whatever they say about each other: one that refers to what is not there waits until the others
 * are in. An embedded database that is not there yet is made when the first input turns out to be fit for it.
 */
final class LoadRun {
    private static final long LONGEST_BATCH_SECONDS = 120;

    private final CommonOptions common;
    private final Options options;
    private final LoadTarget target;
    private final IdentityRun judging;
    private final Rehearsal rehearsal = new Rehearsal();
    private final List<LoadReport> reports = new ArrayList<>();
    private final Map<String, String> files = new TreeMap<>();

    /** Into that database. */
    LoadRun(CommonOptions common, Options options, LoadTarget target) {
        this.common = common;
        this.options = options;
        this.target = target;
        this.judging = new IdentityRun(common, target, options.dryRun());
    }

    /**
     * How to load.
     *
     * @param dryRun whether to say only what would change
     * @param keepGoing whether to leave out what is broken
     * @param batchSize elements a statement
     * @param named how many of the elements that change to name in the reports
     */
    record Options(boolean dryRun, boolean keepGoing, int batchSize, int named) {}

    /** A dataset that refers to what may yet come. */
    private record Waiting(Dataset dataset, String file, LoadReport report) {}

    /** Loads all inputs, judges anew which groups are the same, and checks the graph. */
    List<LoadReport> run(List<Inputs.Recognised> inputs) {
        try (OnInterrupt _ = new OnInterrupt(this::saySoFar)) {
            boolean whole = loadAll(inputs);
            reports.addAll(judging.run(whole));
            check();
        }
        return reports;
    }

    private boolean loadAll(List<Inputs.Recognised> inputs) {
        List<Waiting> waiting = new ArrayList<>();
        for (Inputs.Recognised input : inputs) {
            if (!load(input, waiting)) {
                return false;
            }
        }
        return loadWaiting(waiting);
    }

    /** Loads an input, if it is not there already; false if something is wrong with it that ends the whole. */
    private boolean load(Inputs.Recognised input, List<Waiting> waiting) {
        common.progress("Reading " + input.input().name());
        try (ReadAhead ahead = ReadAhead.of(input)) {
            Optional<KnownInput> known = known(input);
            if (known.isPresent() && isThere(known.get(), input.input().name())) {
                return true;
            }
            int before = reports.size();
            List<Dataset> datasets = ahead.datasets();
            for (Dataset dataset : datasets) {
                if (!load(dataset, input.input().name(), waiting)) {
                    return false;
                }
            }
            List<LoadReport> brought = List.copyOf(reports.subList(before, reports.size()));
            if (!options.dryRun && brought.size() == datasets.size()) {
                known.or(() -> known(input)).ifPresent(it -> it.remember(target.turn(), brought));
            }
            return true;
        }
    }

    /** The input by its bytes, if there is a database to ask and a build of the program to tell from others. */
    private Optional<KnownInput> known(Inputs.Recognised input) {
        if (target.isThere() && !options.dryRun) {
            target.turn();
        }
        return target.isThere() ? Version.mark().flatMap(build -> known(input, build)) : Optional.empty();
    }

    private Optional<KnownInput> known(Inputs.Recognised input, String build) {
        try {
            return Optional.of(KnownInput.of(
                    target.graph(), input.input(), build + " " + input.format().name()));
        } catch (IOException e) {
            return Optional.empty(); // reading it will say why
        }
    }

    /** Whether all that the input brings is there already; then that is the report. */
    private boolean isThere(KnownInput input, String file) {
        if (options.dryRun && reports.stream().anyMatch(LoadReport::changedAnything)) {
            return false; // what comes before would have changed the graph
        }
        List<LoadReport> there = input.reports(file, options.dryRun);
        there.forEach(report -> files.put(report.dataset(), file));
        return reports.addAll(there);
    }

    /** As long as loading some of them lets in others. */
    private boolean loadWaiting(List<Waiting> waiting) {
        List<Waiting> left = waiting;
        int before = -1;
        while (!left.isEmpty() && left.size() != before) {
            before = left.size();
            List<Waiting> still = new ArrayList<>();
            for (Waiting one : left) {
                if (!load(one.dataset(), one.file(), still)) {
                    return false;
                }
            }
            left = still;
        }
        for (Waiting one : left) {
            reports.add(options.keepGoing ? load(one.dataset(), one.file(), true) : one.report());
        }
        return left.isEmpty() || options.keepGoing;
    }

    /** Loads a dataset; false if something is wrong with it that ends the whole. */
    private boolean load(Dataset dataset, String file, List<Waiting> waiting) {
        if (judging.takes(dataset, file)) {
            return true;
        }
        boolean readable = !dataset.hasErrors()
                || (options.keepGoing && !dataset.entities().isEmpty());
        LoadReport report =
                readable && (options.keepGoing || dataset.tally().rejected().isEmpty())
                        ? load(dataset, file, false)
                        : LoadReport.refusal(dataset, file);
        if (options.keepGoing ? report.refersToTheUnknown() : report.onlyRefersToTheUnknown()) {
            waiting.add(new Waiting(dataset, file, report));
            return true;
        }
        if (readable && options.keepGoing && report.refused()) {
            report = load(dataset, file, true);
        }
        reports.add(report);
        String other = files.put(dataset.name(), file);
        if (other != null) {
            common.progress(file + " takes the place of " + other + ": both hold the dataset " + dataset.name());
        }
        return options.keepGoing || !(report.refused() || report.nodes().isEmpty());
    }

    private LoadReport load(Dataset dataset, String file, boolean salvage) {
        LoadProgress progress = new LoadProgress(common, "Loading " + dataset.name(), target.database()::checkSpace);
        CountDownLatch written = new CountDownLatch(1);
        try (OnInterrupt _ = new OnInterrupt(() -> await(written))) {
            Loader.Options how = new Loader.Options(
                    file, options.dryRun, salvage, options.batchSize, progress, false, options.named);
            return options.dryRun
                    ? target.loader().rehearse(dataset, how, rehearsal)
                    : target.loader().load(target.turn(), dataset, how);
        } catch (Failure e) {
            if (e.kind() == Failure.Kind.INTERRUPTED) {
                System.err.println("\n" + e.getMessage());
            }
            throw e;
        } finally {
            progress.close();
            written.countDown();
        }
    }

    /** Once, because what one input leaves open the next one may fill. */
    private void check() {
        if (target.hasTurn() && reports.stream().anyMatch(LoadReport::changedAnything)) {
            LoadReport last = reports.removeLast();
            reports.add(last.with(new Integrity(target.graph()).verify()));
        }
    }

    private void saySoFar() {
        if (OnInterrupt.happening()) {
            long in = reports.stream().filter(report -> !report.refused()).count();
            // Also for those who want no progress: it is the only word on how it ended.
            System.err.println("Interrupted: " + (in == 1 ? "1 dataset is" : in + " datasets are")
                    + " in as a whole. Run the same command again to go on");
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
}
