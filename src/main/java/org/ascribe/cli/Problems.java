package org.ascribe.cli;

import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.ascribe.dataset.Problem;
import org.ascribe.load.check.Integrity;
import org.ascribe.load.record.LoadReport;

/** Prints what is wrong with inputs, all at once and not without end. */
final class Problems {
    private final PrintWriter out;
    private int left;

    Problems(PrintWriter out, int most) {
        this.out = out;
        this.left = most;
    }

    /** Prints all of a report: what kept it out, what was left out, what the checks found. */
    void print(LoadReport report) {
        print(report.problems());
        report.skipped().forEach((reason, count) -> out.println(report.file() + ": skipped " + count + ": " + reason));
        report.rejected()
                .forEach((reason, count) -> out.println(report.file() + ": rejected " + count + ": " + reason));
        report.violations()
                .forEach(found -> out.println("check " + found.check() + ": " + found.id() + ": " + found.problem()));
        Integrity.checks().stream()
                .filter(check -> report.violations().stream()
                        .anyMatch(found -> found.check().equals(check.name())))
                .forEach(check -> out.println("  " + check.name() + ": " + check.advice()));
        if (report.refused() || report.nodes().isEmpty()) {
            out.println("ascribe: nothing of " + report.file() + " was loaded");
            if (!report.refused()) {
                out.println("  Mend what was rejected, or leave it out with --keep-going");
            }
        }
        out.flush();
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
