package org.ascribe.cli;

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
import org.ascribe.load.find.Background;
import org.ascribe.load.find.Inputs;
import org.ascribe.load.find.ReadAhead;
import org.ascribe.load.record.Fingerprint;
import org.ascribe.load.record.KnownInput;
import org.ascribe.load.record.LoadReport;

/**
 * Loads one input after the other, whatever they say about each other: one that refers to what is not there waits until the others
 * are in. An embedded database that is not there yet is made when the first input turns out to be fit for it.
 */
final class LoadRun {
    private static final long LONGEST_BATCH_SECONDS = 120;

    private final CommonOptions common;
    private final LoadHow options;
    private final LoadTarget target;
    private final IdentityRun judging;
    private final Rehearsal rehearsal = new Rehearsal();
    private final List<LoadReport> reports = new ArrayList<>();
    private final Map<String, String> files = new TreeMap<>();
    private final Optional<String> build = ProgramVersion.mark();
    private String doing = "Loading";

    /** Into that database. */
    LoadRun(CommonOptions common, LoadHow options, LoadTarget target) {
        this.common = common;
        this.options = options;
        this.target = target;
        this.judging = new IdentityRun(common, target, options.dryRun(), rehearsal);
    }

    /** A dataset that refers to what may yet come. */
    private record Waiting(Dataset dataset, String file, LoadReport report) {}

    /** Loads all inputs, each as far as it can be, judges anew which groups are the same, and checks the graph. */
    List<LoadReport> run(List<Inputs.Recognised> inputs) {
        return run(() -> {
            List<Waiting> waiting = new ArrayList<>();
            for (Inputs.Recognised input : inputs) {
                load(input, inputs.size() == 1, waiting);
            }
            loadWaiting(waiting);
        });
    }

    /** Takes out what is no longer in a dataset, which is no file, and does what comes after. */
    List<LoadReport> takeOut(Dataset dataset, String file) {
        doing = "Taking out";
        return run(() -> report(load(dataset, file, false, true), file));
    }

    private List<LoadReport> run(Runnable loads) {
        try (OnInterrupt _ = new OnInterrupt(this::saySoFar)) {
            loads.run();
            reports.addAll(judging.run());
            check();
        } catch (Failure e) {
            throw target.inTheMiddle(e);
        }
        return reports;
    }

    /** Loads an input, if it is not there already. */
    private void load(Inputs.Recognised input, boolean alone, List<Waiting> waiting) {
        common.progress("Reading " + input.input().name());
        try (ReadAhead ahead = ReadAhead.of(input);
                Background<Optional<Fingerprint>> hashing =
                        Background.start("fingerprint", () -> Fingerprint.ofReadable(input.input()))) {
            if (!target.isOpen()) {
                ahead.begin(); // to open it takes long; one that is open soon says whether to read at all
            }
            if (target.isThere() && !options.dryRun()) {
                target.turn();
            }
            Optional<Fingerprint> fingerprint = hashing.result();
            Optional<KnownInput> known = fingerprint.flatMap(it -> known(input, it));
            if (known.filter(KnownInput::isKnown).isPresent()) {
                ahead.giveUp();
                if (isThere(known.get(), input.input().name())) {
                    return;
                }
            }
            ahead.begin();
            target.planAhead();
            int before = reports.size();
            List<Dataset> datasets = ahead.datasets();
            if (options.dataset() != null && datasets.size() > 1) {
                throw Failure.of(
                        Failure.Kind.USAGE,
                        input.input().name() + " holds " + datasets.size() + " datasets",
                        "--dataset names one; load it without");
            }
            for (Dataset dataset : datasets) {
                load(dataset, input.input().name(), alone && datasets.size() == 1, waiting);
            }
            List<LoadReport> brought = List.copyOf(reports.subList(before, reports.size()));
            if (options.dryRun()) {
                return;
            }
            if (target.hasTurn()) {
                fingerprint.ifPresent(it -> it.note(target.turn(), brought));
            }
            if (brought.size() == datasets.size() && brought.stream().noneMatch(LoadReport::keptOut)) {
                known.or(() -> fingerprint.flatMap(it -> known(input, it)))
                        .ifPresent(it -> it.remember(target.turn(), brought));
            }
        }
    }

    /** The input by its bytes, if there is a database to ask and a build of the program to tell from others. */
    private Optional<KnownInput> known(Inputs.Recognised input, Fingerprint fingerprint) {
        return target.isThere()
                ? build.map(it -> KnownInput.of(
                        target.graph(), fingerprint, it + " " + input.format().name() + options.reading()))
                : Optional.empty();
    }

    /** Whether all that the input brings is there already; then that is the report. */
    private boolean isThere(KnownInput input, String file) {
        if (options.dryRun() && reports.stream().anyMatch(LoadReport::changedAnything)) {
            return false; // what comes before would have changed the graph
        }
        List<LoadReport> there = input.reports(file, options.dryRun());
        there.forEach(report -> files.put(report.dataset(), file));
        return reports.addAll(there);
    }

    /** As long as loading some of them lets in others; then they are loaded without what is nowhere. */
    private void loadWaiting(List<Waiting> waiting) {
        List<Waiting> left = waiting;
        int before = -1;
        while (!left.isEmpty() && left.size() != before) {
            before = left.size();
            List<Waiting> still = new ArrayList<>();
            for (Waiting one : left) {
                load(one.dataset(), one.file(), false, still);
            }
            left = still;
        }
        for (Waiting one : left) {
            report(isLenient(one.dataset()) ? load(one.dataset(), one.file(), true, true) : one.report(), one.file());
        }
    }

    /** Loads a dataset, or has it wait for what it refers to, unless nothing more is to come. */
    private void load(Dataset dataset, String file, boolean last, List<Waiting> waiting) {
        if (judging.takes(dataset, file)) {
            return;
        }
        boolean lenient = isLenient(dataset);
        if (!Usable.is(dataset, lenient)) {
            report(LoadReport.refusal(Usable.why(dataset, lenient, file), file), file);
            return;
        }
        LoadReport report = load(dataset, file, false, last);
        if (!last && (lenient ? report.refersToTheUnknown() : report.onlyRefersToTheUnknown())) {
            waiting.add(new Waiting(dataset, file, report));
        } else {
            boolean without = lenient && report.refused() && !report.isDoubtful();
            report(without ? load(dataset, file, true, last) : report, file);
        }
    }

    /** What is broken in it does not keep out the rest. */
    private boolean isLenient(Dataset dataset) {
        return options.keepGoing() || dataset.release().imported();
    }

    private void report(LoadReport report, String file) {
        reports.add(report);
        String other = report.keptOut() ? null : files.put(report.dataset(), file);
        if (other != null && !other.equals(file)) {
            common.progress(file + " takes the place of " + other + ": both hold the dataset " + report.dataset());
        }
    }

    private LoadReport load(Dataset dataset, String file, boolean salvage, boolean last) {
        if (!options.dryRun()) {
            // Before what waits for the last batch: who stops the process has the right given back after that.
            target.turn();
        }
        LoadProgress progress = new LoadProgress(common, doing + " " + dataset.name(), target.database()::checkSpace);
        CountDownLatch written = new CountDownLatch(1);
        try (OnInterrupt _ = new OnInterrupt(() -> await(written))) {
            Loader.Options how = options.of(file, salvage, last, progress);
            return options.dryRun()
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
            long in = reports.stream().filter(report -> !report.keptOut()).count();
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
