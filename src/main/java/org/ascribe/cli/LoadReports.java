package org.ascribe.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ascribe.answer.Fields;
import org.ascribe.answer.RowValue;
import org.ascribe.answer.Value;
import org.ascribe.load.check.Integrity;
import org.ascribe.load.compare.Moved;
import org.ascribe.load.compare.Renamed;
import org.ascribe.load.compare.Touched;
import org.ascribe.load.record.LoadReport;

/** What loads did, as a result. */
final class LoadReports {
    private static final List<String> COUNTS =
            List.of("read", "written", "created", "changed", "unchanged", "retired", "skipped", "rejected");
    private static final int MOST_NAMES = 20;

    private LoadReports() {}

    static Result result(List<LoadReport> reports) {
        List<Fields> rows = new ArrayList<>();
        for (LoadReport report : reports) {
            if (!report.refused()) {
                rows.add(row(report, "records", report.records()));
                rows.add(row(report, "nodes", report.nodes()));
                rows.add(row(report, "links", report.links()));
            }
        }
        List<String> columns = new ArrayList<>(List.of("dataset", "what"));
        columns.addAll(COUNTS);
        return new Result(new Value.Items(reports.stream().map(ShownReport::of).toList()), columns, rows);
    }

    /** What the reports mean for the exit code. */
    static int exitCode(List<LoadReport> reports) {
        boolean refused = reports.stream().anyMatch(LoadReport::refused);
        boolean rejects = reports.stream().anyMatch(report -> !report.rejects().isEmpty());
        boolean violated =
                reports.stream().anyMatch(report -> !report.violations().isEmpty());
        boolean nothing = refused && reports.stream().allMatch(LoadReport::refused);
        return violated || nothing ? ExitCode.INPUT : refused || rejects ? ExitCode.REJECTS : ExitCode.OK;
    }

    private static Fields row(LoadReport report, String what, Map<String, Integer> counts) {
        Map<String, Value> row = new LinkedHashMap<>();
        row.put("dataset", Value.of(report.dataset()));
        row.put("what", Value.of(what));
        COUNTS.forEach(name -> row.put(name, Value.of(counts.get(name))));
        return new Fields(row);
    }

    /** A report as JSON has it. */
    private record ShownReport(
            String dataset,
            String title,
            String file,
            boolean dryRun,
            boolean refused,
            Map<String, Integer> nodes,
            Map<String, Integer> links,
            List<ShownElement> elements,
            List<Renamed> renamed,
            List<Moved> moved,
            Map<String, Integer> records,
            Map<String, Integer> skipped,
            Map<String, Integer> rejected,
            List<ShownProblem> problems,
            List<Integrity.Violation> violations,
            long milliseconds)
            implements RowValue {
        static ShownReport of(LoadReport report) {
            return new ShownReport(
                    report.dataset(),
                    report.title(),
                    report.file(),
                    report.dryRun(),
                    report.refused(),
                    report.nodes(),
                    report.links(),
                    report.elements().stream().map(ShownElement::of).toList(),
                    report.renamed(),
                    report.moved(),
                    report.records(),
                    report.skipped(),
                    report.rejected(),
                    report.problems().stream().map(ShownProblem::of).toList(),
                    report.violations(),
                    report.took().toMillis());
        }
    }

    /** How many of the elements that change a report has to name: all for programs, for people as many as they read. */
    static int named(OutputFormat output) {
        return output == OutputFormat.json ? Integer.MAX_VALUE : MOST_NAMES;
    }

    /** Which elements and names have changed, in words. */
    static List<String> names(List<LoadReport> reports) {
        List<String> lines = new ArrayList<>();
        for (LoadReport report : reports) {
            report.renamed()
                    .forEach(one -> lines.add("renamed: " + one.id() + " (" + one.kind() + "), from '" + one.from()
                            + "' to '" + one.to() + "'"));
            report.moved()
                    .forEach(one -> lines.add("name moved: '" + one.name() + "', from " + String.join(", ", one.from())
                            + " to " + String.join(", ", one.to())));
        }
        List<String> all = elements(reports);
        all.addAll(first(lines, lines.size()));
        return all;
    }

    /** The first of them, and how many more there are of all. */
    private static List<String> first(List<String> lines, int all) {
        List<String> first = new ArrayList<>(lines.subList(0, Math.min(MOST_NAMES, lines.size())));
        if (all > first.size()) {
            first.add("... and " + (all - first.size()) + " more (-o json)");
        }
        return first;
    }

    private static List<String> elements(List<LoadReport> reports) {
        List<String> lines = reports.stream()
                .flatMap(report -> report.elements().stream())
                .map(one -> word(one) + ": " + one.kind() + " " + one.id()
                        + (one.name().isEmpty() || one.name().equals(one.id()) ? "" : ", '" + one.name() + "'"))
                .toList();
        return first(lines, reports.stream().mapToInt(LoadReports::touched).sum());
    }

    private static int touched(LoadReport report) {
        return report.refused() ? 0 : touched(report.nodes()) + touched(report.links());
    }

    private static int touched(Map<String, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum() - counts.getOrDefault("unchanged", 0);
    }

    private static String word(Touched.Element element) {
        return element.change().name().toLowerCase(Locale.ROOT);
    }

    /** An element that a load touched, as JSON has it. */
    private record ShownElement(String change, String kind, String id, String name) implements RowValue {
        static ShownElement of(Touched.Element element) {
            return new ShownElement(word(element), element.kind(), element.id(), element.name());
        }
    }
}
