package org.ascribe.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ascribe.dataset.Problem;
import org.ascribe.load.LoadReport;

/** What loads did, as a result. */
final class LoadReports {
    private static final List<String> COUNTS =
            List.of("read", "written", "created", "changed", "unchanged", "retired", "skipped", "rejected");
    private static final int MOST_NAMES = 20;

    private LoadReports() {}

    static Result result(List<LoadReport> reports) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (LoadReport report : reports) {
            if (!report.refused()) {
                rows.add(row(report, "records", report.records()));
                rows.add(row(report, "nodes", report.nodes()));
                rows.add(row(report, "links", report.links()));
            }
        }
        List<String> columns = new ArrayList<>(List.of("dataset", "what"));
        columns.addAll(COUNTS);
        return new Result(reports.stream().map(LoadReports::json).toList(), columns, rows);
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

    private static Map<String, Object> row(LoadReport report, String what, Map<String, Integer> counts) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("dataset", report.dataset());
        row.put("what", what);
        COUNTS.forEach(name -> row.put(name, counts.containsKey(name) ? counts.get(name) : ""));
        return row;
    }

    private static Map<String, Object> json(LoadReport report) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("dataset", report.dataset());
        json.put("title", report.title());
        json.put("file", report.file());
        json.put("dryRun", report.dryRun());
        json.put("refused", report.refused());
        json.put("nodes", report.nodes());
        json.put("links", report.links());
        json.put("elements", report.elements().stream().map(LoadReports::json).toList());
        json.put("renamed", report.renamed().stream().map(LoadReports::json).toList());
        json.put("moved", report.moved().stream().map(LoadReports::json).toList());
        json.put("records", report.records());
        json.put("skipped", report.skipped());
        json.put("rejected", report.rejected());
        json.put("problems", report.problems().stream().map(LoadReports::json).toList());
        json.put("violations", report.violations());
        json.put("milliseconds", report.took().toMillis());
        return json;
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

    private static String word(LoadReport.Element element) {
        return element.change().name().toLowerCase(Locale.ROOT);
    }

    private static Map<String, Object> json(LoadReport.Element element) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("change", word(element));
        json.put("kind", element.kind());
        json.put("id", element.id());
        json.put("name", element.name());
        return json;
    }

    private static Map<String, Object> json(LoadReport.Renamed renamed) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", renamed.id());
        json.put("kind", renamed.kind());
        json.put("from", renamed.from());
        json.put("to", renamed.to());
        return json;
    }

    private static Map<String, Object> json(LoadReport.Moved moved) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", moved.name());
        json.put("from", moved.from());
        json.put("to", moved.to());
        return json;
    }

    /** A problem, as JSON and as columns. */
    static Map<String, Object> json(Problem problem) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("file", problem.at().file());
        json.put("line", problem.at().line());
        json.put("column", problem.at().column());
        json.put("severity", problem.severity().name().toLowerCase(Locale.ROOT));
        json.put("code", problem.code());
        json.put("message", problem.message());
        json.put("hint", problem.hint());
        return json;
    }
}
