package org.ascribe.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.ascribe.dataset.Location;
import org.ascribe.dataset.Problem;
import org.ascribe.failure.Failure;
import org.ascribe.failure.Reasons;
import org.ascribe.http.WatchState;
import org.ascribe.http.Watched;
import org.ascribe.load.Loader;
import org.ascribe.load.ShownProblem;
import org.ascribe.load.find.Inputs;
import org.ascribe.load.record.LoadReport;
import org.ascribe.validation.Validator;

/**
 * Loads files when they are saved. It looks at them again and again instead of waiting for word from the system, which network
 * drives and folders shared with a container do not give; a file that is still being written is left until it rests.
 */
final class Watch implements AutoCloseable {
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(400);
    private static final int MOST_PROBLEMS = 100;
    /** Stands for all that is watched. */
    private static final String FOLDERS = "--watch";

    private final CommonOptions common;
    private final List<Path> places;
    private final Inputs inputs;
    private final Supplier<Validator> validator;
    private final Watched watched;
    private final PrintWriter err;
    /** Those that have been of a known format. */
    private final Set<Path> known = new HashSet<>();
    /** By file; what is in a zip by the zip. */
    private final Map<String, List<Problem>> problems = new TreeMap<>();

    private Map<Path, String> before = Map.of();
    private Map<Path, String> loaded = Map.of();
    private int loads;
    private volatile boolean closed;

    /**
     * Does nothing yet.
     *
     * @param places files and folders
     * @param watched hears what comes of it
     * @param err where problems are printed
     */
    Watch(
            CommonOptions common,
            List<Path> places,
            Inputs inputs,
            Supplier<Validator> validator,
            Watched watched,
            PrintWriter err) {
        this.common = common;
        this.places = places;
        this.inputs = inputs;
        this.validator = validator;
        this.watched = watched;
        this.err = err;
        tell();
    }

    /** Begins to watch, beside whatever else goes on. */
    void begin() {
        Thread.ofPlatform().daemon().name("watch").start(() -> {
            while (!closed) {
                look();
                rest();
            }
        });
    }

    private void rest() {
        try {
            Thread.sleep(BETWEEN_LOOKS);
        } catch (InterruptedException e) {
            closed = true;
        }
    }

    /** Looks once, and loads what has changed since it was loaded and has rested since the last look. */
    void look() {
        Map<Path, String> now;
        try {
            now = SavedFiles.in(places);
        } catch (IOException e) {
            trouble(FOLDERS, "cannot be looked at: " + Reasons.ofReading(e), "It is tried again and again");
            tell();
            return;
        }
        if (problems.remove(FOLDERS) != null) {
            tell();
        }
        boolean rested = now.equals(before);
        before = now;
        if (rested && !now.equals(loaded)) {
            Map<Path, String> last = loaded;
            loaded = now;
            saved(now, last);
            loads++;
            tell();
        }
    }

    private void saved(Map<Path, String> now, Map<Path, String> last) {
        last.forEach((file, mark) -> {
            if (!now.containsKey(file)) {
                gone(file, renamed(mark, now, last));
            }
        });
        List<Path> due = now.keySet().stream()
                .filter(file -> !Objects.equals(now.get(file), last.get(file)) || isBroken(file))
                .toList();
        due.forEach(file -> problems.keySet().removeIf(name -> isOf(name, file)));
        try {
            load(due);
        } catch (Failure e) {
            due.forEach(file -> trouble(file.toString(), String.valueOf(e.getMessage()), e.hint()));
        } catch (RuntimeException e) {
            if (!closed) { // else the database has gone first
                Complaints.defect(e, err);
                due.forEach(file -> trouble(file.toString(), "a defect of this program: " + e, ""));
            }
        }
    }

    /** What refers to something that another file was to bring is tried again with that one. */
    private boolean isBroken(Path file) {
        return problems.keySet().stream().anyMatch(name -> isOf(name, file));
    }

    private static boolean isOf(String name, Path file) {
        return name.equals(file.toString()) || name.startsWith(file + "!");
    }

    /** The file that is what another was, written then and as long: that one has another name. */
    private static Optional<Path> renamed(String mark, Map<Path, String> now, Map<Path, String> last) {
        return now.keySet().stream()
                .filter(file -> !last.containsKey(file) && mark.equals(now.get(file)))
                .findFirst();
    }

    private void gone(Path file, Optional<Path> renamed) {
        problems.keySet().removeIf(name -> isOf(name, file));
        if (renamed.isPresent()) {
            common.progress(file + ": is called " + renamed.get() + " now");
            return;
        }
        trouble(
                file.toString(),
                "is gone; what was loaded from it stays",
                "ascribe datasets names what is in, ascribe unload takes one out");
    }

    private void load(List<Path> files) {
        List<Inputs.Recognised> found = new ArrayList<>();
        for (Path file : files) {
            List<Inputs.Recognised> read = inputs.find(
                    List.of(file.toString()),
                    null,
                    InputStream.nullInputStream(),
                    common::progress,
                    failure -> unfit(file, failure));
            if (!read.isEmpty()) {
                known.add(file);
            }
            found.addAll(read);
        }
        if (found.isEmpty()) {
            return;
        }
        try (LoadTarget target = new LoadTarget(common, WaitOption.asLongAsItTakes(), validator)) {
            LoadHow how = new LoadHow(
                    false, false, Loader.Options.BATCH, LoadReports.named(OutputFormat.table), false, null, null);
            new LoadRun(common, how, target).run(found).forEach(this::report);
        }
    }

    /** In a folder may be anything; but what has been a dataset is broken if it is none any more. */
    private void unfit(Path file, Failure failure) {
        if (places.contains(file) || known.contains(file)) {
            trouble(file.toString(), String.valueOf(failure.getMessage()), failure.hint());
        } else {
            common.progress("Left out: " + failure.getMessage());
        }
    }

    private void report(LoadReport report) {
        new Problems(err, MOST_PROBLEMS, common.quiet).print(report);
        List<Problem> wrong = Stream.concat(
                        report.problems().stream().filter(problem -> problem.severity() == Problem.Severity.ERROR),
                        report.violations().stream()
                                .map(found -> Problem.error(
                                        found.check(), place(report.file()), found.id() + ": " + found.problem(), "")))
                .toList();
        if (!wrong.isEmpty()) {
            problems.computeIfAbsent(report.file(), file -> new ArrayList<>()).addAll(wrong);
        }
        if (!report.keptOut()) {
            LoadReports.names(List.of(report)).forEach(common::progress);
            common.progress(report.file() + (report.changedAnything() ? ": loaded" : ": nothing new"));
        }
    }

    private void trouble(String file, String what, String hint) {
        List<Problem> same = List.of(Problem.error("watched", place(file), what, hint));
        if (!same.equals(problems.put(file, same))) {
            err.println(file + ": " + what + (hint.isEmpty() ? "" : "\n  " + hint));
            err.flush();
        }
    }

    private static Location place(String file) {
        return new Location(file, 0, 0);
    }

    private void tell() {
        watched.tell(new WatchState(
                places.stream().map(Path::toString).toList(),
                loads,
                problems.values().stream()
                        .flatMap(List::stream)
                        .map(ShownProblem::of)
                        .toList()));
    }

    @Override
    public void close() {
        closed = true;
    }
}
