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
    private static final List<String> COUNTS = List.of("created", "changed", "unchanged", "retired");

    private LoadReports() {}

    static Result result(List<LoadReport> reports) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (LoadReport report : reports) {
            if (!report.refused()) {
                rows.add(row(report, "nodes", report.nodes()));
                rows.add(row(report, "links", report.links()));
            }
        }
        return Result.of(reports.stream().map(LoadReports::json).toList(), rows);
    }

    /** What the reports mean for the exit code. */
    static int exitCode(List<LoadReport> reports) {
        boolean refused = reports.stream().anyMatch(LoadReport::refused);
        boolean rejects = reports.stream().anyMatch(report -> !report.rejected().isEmpty());
        boolean violated =
                reports.stream().anyMatch(report -> !report.violations().isEmpty());
        return violated ? ExitCode.INPUT : refused || rejects ? ExitCode.REJECTS : ExitCode.OK;
    }

    private static Map<String, Object> row(LoadReport report, String what, Map<String, Integer> counts) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("dataset", report.dataset());
        row.put("what", what);
        COUNTS.forEach(name -> row.put(name, counts.getOrDefault(name, 0)));
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
        json.put("records", report.records());
        json.put("skipped", report.skipped());
        json.put("rejected", report.rejected());
        json.put("problems", report.problems().stream().map(LoadReports::json).toList());
        json.put("violations", report.violations());
        json.put("milliseconds", report.took().toMillis());
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
