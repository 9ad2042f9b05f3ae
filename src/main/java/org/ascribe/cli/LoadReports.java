package org.ascribe.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.ascribe.answer.Fields;
import org.ascribe.answer.RowValue;
import org.ascribe.answer.Value;
import org.ascribe.load.ShownProblem;
import org.ascribe.load.check.Integrity;
import org.ascribe.load.compare.Moved;
import org.ascribe.load.compare.Renamed;
import org.ascribe.load.compare.Summary;
import org.ascribe.load.compare.Touched;
import org.ascribe.load.record.LoadReport;
import org.ascribe.load.record.NotedChanges;
import org.ascribe.schema.NodeKind;

/** What loads did, as a result. */
final class LoadReports {
    private static final List<String> COUNTS =
            List.of("read", "written", "created", "changed", "unchanged", "retired", "skipped", "rejected");
    private static final int MOST_NAMES = 20;
    private static final Set<Touched.Change> OF_THINGS = EnumSet.of(Touched.Change.RESTORED, Touched.Change.CHANGED);

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

    /** Prints them, for people with the names of what has changed. */
    static void print(List<LoadReport> reports, CommonOptions common, PrintWriter out) {
        Result result = result(reports);
        if (!result.rows().isEmpty() || common.output != OutputFormat.table) {
            new Printer(common, out).print(result);
            if (common.output == OutputFormat.table) {
                names(reports).stream().flatMap(ChangeLines::wrapped).forEach(out::println);
                out.flush();
            }
        }
    }

    /** What the reports mean for the exit code. */
    static int exitCode(List<LoadReport> reports) {
        boolean kept = reports.stream().anyMatch(LoadReport::keptOut);
        boolean rejects = reports.stream().anyMatch(report -> !report.rejects().isEmpty());
        boolean violated =
                reports.stream().anyMatch(report -> !report.violations().isEmpty());
        return kept || violated ? ExitCode.INPUT : rejects ? ExitCode.REJECTS : ExitCode.OK;
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
            String identity,
            ShownSummary summary,
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
                    report.identity(),
                    ShownSummary.of(report.summary()),
                    report.took().toMillis());
        }
    }

    /** How many of the elements that change a report has to name: all for programs, for people as many as they read. */
    static int named(OutputFormat output) {
        return output == OutputFormat.json ? Integer.MAX_VALUE : MOST_NAMES;
    }

    /** Which groups, operations, claims and names have changed, in words: what is short is read. */
    static List<String> names(List<LoadReport> reports) {
        List<String> lines = new ArrayList<>();
        for (LoadReport report : reports) {
            if (!report.keptOut() && report.changedAnything()) {
                lines.add(report.dataset() + ": " + report.title()
                        + (report.identity().isEmpty() ? "" : " (" + report.identity() + ")"));
                lines.addAll(ChangeLines.comeAndGone(noted(report)));
                lines.addAll(first(told(report)));
            }
        }
        return lines;
    }

    private static NotedChanges noted(LoadReport report) {
        return NotedChanges.of(report.summary(), report.renamed(), report.moved());
    }

    private static List<String> told(LoadReport report) {
        List<String> lines = new ArrayList<>();
        report.elements().stream()
                .filter(one -> OF_THINGS.contains(one.change())
                        && !one.name().isEmpty()
                        && !one.kind().equals(NodeKind.SOURCE.label()))
                .forEach(one -> lines.add("  " + word(one) + ": " + ChangeLines.called(one.kind(), 1) + " " + one.id()
                        + (one.name().equals(one.id()) ? "" : ", '" + one.name() + "'")));
        lines.addAll(ChangeLines.renamed(noted(report)));
        return lines;
    }

    /** The first of them, and how many more there are. */
    private static List<String> first(List<String> lines) {
        List<String> first = new ArrayList<>(lines.subList(0, Math.min(MOST_NAMES, lines.size())));
        if (lines.size() > first.size()) {
            first.add("  ... and " + (lines.size() - first.size()) + " more (-o json)");
        }
        return first;
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

    /** What a load changes for those who read the graph, as JSON has it. */
    private record ShownSummary(
            SortedMap<String, SortedMap<String, Integer>> kinds,
            List<ShownElement> come,
            List<ShownElement> gone,
            List<Summary.Reattributed> reattributed)
            implements RowValue {
        static ShownSummary of(Summary summary) {
            return new ShownSummary(
                    summary.kinds(),
                    summary.come().stream().map(ShownElement::of).toList(),
                    summary.gone().stream().map(ShownElement::of).toList(),
                    summary.reattributed());
        }
    }
}
