package org.ascribe.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.ascribe.load.Check;
import org.ascribe.load.Integrity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code ascribe verify}: the integrity checks over the data. */
@Command(
        name = "verify",
        description = "Check that the data in the graph hold together, and are what was loaded; exit code 3 if not.",
        footer = {"", "Examples:", "  ascribe verify", "  ascribe verify -o json"})
final class VerifyCommand implements Callable<Integer> {
    private final CommonOptions common;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    VerifyCommand(CommonOptions common) {
        this.common = common;
    }

    @Override
    public Integer call() {
        try (Database database = Database.toReadAll(common)) {
            List<Integrity.Violation> violations = new Integrity(database.graph()).verifyAll();
            List<Check> checks = Integrity.checks();
            Set<String> failed =
                    violations.stream().map(Integrity.Violation::check).collect(Collectors.toSet());
            List<Map<String, Object>> rows =
                    violations.stream().map(VerifyCommand::row).toList();
            if (!rows.isEmpty() || common.output != OutputFormat.table) {
                Map<String, Object> json = new LinkedHashMap<>();
                json.put("passed", failed.isEmpty());
                json.put(
                        "checks",
                        checks.stream().map(check -> row(check, failed)).toList());
                json.put("violations", rows);
                new Printer(common, spec.commandLine().getOut()).print(Result.of(json, rows, "check", "id", "problem"));
            }
            say(checks, failed);
            return failed.isEmpty() ? ExitCode.OK : ExitCode.INPUT;
        }
    }

    private void say(List<Check> checks, Set<String> failed) {
        for (Check check : checks) {
            if (failed.contains(check.name())) {
                common.progress(check.name() + ": " + check.title() + ". " + check.why() + "\n  " + check.advice());
            }
        }
        List<String> passed = checks.stream()
                .map(Check::name)
                .filter(name -> !failed.contains(name))
                .toList();
        common.progress(passed.size() + " checks passed: " + String.join(", ", passed));
    }

    private static Map<String, Object> row(Check check, Set<String> failed) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("check", check.name());
        row.put("passed", !failed.contains(check.name()));
        row.put("title", check.title());
        row.put("why", check.why());
        row.put("do", check.advice());
        return row;
    }

    private static Map<String, Object> row(Integrity.Violation violation) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("check", violation.check());
        row.put("id", violation.id());
        row.put("problem", violation.problem());
        return row;
    }
}
