package org.ascribe.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ascribe.dataset.Problem;
import org.ascribe.load.check.Integrity;
import org.ascribe.load.record.LoadReport;

/** Prints what is wrong with inputs, all at once and not without end. */
final class Problems {
    private static final int MOST_REASONS = 5;

    private final PrintWriter out;
    private final boolean quiet;
    private int left;

    Problems(PrintWriter out, int most) {
        this(out, most, false);
    }

    /** Without what is only odd, if nobody wants to hear of that. */
    Problems(PrintWriter out, int most, boolean quiet) {
        this.out = out;
        this.left = most;
        this.quiet = quiet;
    }

    /** Prints all of a report: what kept it out, what was left out, what the checks found. */
    void print(LoadReport report) {
        print(alike(report.problems()));
        account(report, "skipped", quiet ? Map.of() : report.skipped());
        account(report, "rejected", report.rejected());
        report.violations()
                .forEach(found -> out.println("check " + found.check() + ": " + found.id() + ": " + found.problem()));
        Integrity.checks().stream()
                .filter(check -> report.violations().stream()
                        .anyMatch(found -> found.check().equals(check.name())))
                .forEach(check -> out.println("  " + check.name() + ": " + check.advice()));
        if (report.keptOut()) {
            out.println("ascribe: nothing of " + report.file() + " was loaded");
            if (!report.refused()) {
                out.println("  Mend what was rejected, or leave it out with --keep-going");
            }
        }
        out.flush();
    }

    /** In one line, the most frequent reasons first. */
    private void account(LoadReport report, String what, Map<String, Integer> reasons) {
        int all = reasons.values().stream().mapToInt(Integer::intValue).sum();
        if (all == 0) {
            return;
        }
        String some = reasons.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_REASONS)
                .map(reason -> reason.getKey() + " " + reason.getValue())
                .collect(Collectors.joining(", "));
        String more = reasons.size() > MOST_REASONS ? " and " + (reasons.size() - MOST_REASONS) + " more reasons" : "";
        out.println(report.file() + ": " + what + " " + all + ": " + some + more);
    }

    /** The errors and, unless nobody wants to hear of them, of the warnings of one kind the first, with how many there are. */
    private List<Problem> alike(List<Problem> problems) {
        List<Problem> shown = new ArrayList<>();
        Map<String, Integer> places = new HashMap<>();
        Map<String, Integer> counts = new HashMap<>();
        for (Problem problem : problems) {
            if (problem.severity() == Problem.Severity.ERROR) {
                shown.add(problem);
            } else if (!quiet) {
                if (places.putIfAbsent(problem.code(), shown.size()) == null) {
                    shown.add(problem);
                }
                counts.merge(problem.code(), 1, Integer::sum);
            }
        }
        places.forEach((code, place) -> {
            int others = counts.getOrDefault(code, 1) - 1;
            Problem first = shown.get(place);
            if (others > 0) {
                shown.set(
                        place,
                        Problem.warning(
                                code,
                                first.at(),
                                first.message() + " (and " + others + " more like this)",
                                first.hint()));
            }
        });
        return shown;
    }

    /** Prints problems in their order; if they are too many, what is wrong before what is only odd. */
    void print(List<Problem> problems) {
        Stream<Problem> shown = problems.size() <= left
                ? problems.stream()
                : problems.stream().sorted(Comparator.comparing(Problem::severity));
        List<Problem> sorted = shown.toList();
        sorted.stream().limit(left).forEach(problem -> out.println(line(problem)));
        if (sorted.size() > left) {
            out.println("... and " + (sorted.size() - left) + " more in " + files(sorted.subList(left, sorted.size()))
                    + " (--max-errors)");
        }
        left = Math.max(0, left - problems.size());
        out.flush();
    }

    private static String files(List<Problem> problems) {
        List<String> files =
                problems.stream().map(problem -> problem.at().file()).distinct().toList();
        return files.size() == 1 ? files.getFirst() : files.size() + " files";
    }

    private static String line(Problem problem) {
        return problem.severity() == Problem.Severity.ERROR
                ? problem.toString()
                : problem.at() + ": warning: " + problem.code() + ": " + problem.message();
    }
}
