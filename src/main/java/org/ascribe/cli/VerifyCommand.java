package org.ascribe.cli;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.ascribe.answer.Fields;
import org.ascribe.answer.RowValue;
import org.ascribe.load.check.Check;
import org.ascribe.load.check.Integrity;
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
            List<Fields> rows = violations.stream().map(Fields::of).toList();
            if (!rows.isEmpty() || common.output != OutputFormat.table) {
                Outcome outcome = new Outcome(
                        failed.isEmpty(),
                        checks.stream().map(check -> Checked.of(check, failed)).toList(),
                        rows);
                new Printer(common, spec.commandLine().getOut())
                        .print(Result.of(outcome, rows, "check", "id", "problem"));
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

    /** What came out of all checks. */
    private record Outcome(boolean passed, List<Checked> checks, List<Fields> violations) implements RowValue {}

    /** A check with whether it passed, and what to do if not. */
    private record Checked(String check, boolean passed, String title, String why, String advice) implements RowValue {
        static Checked of(Check check, Set<String> failed) {
            return new Checked(
                    check.name(), !failed.contains(check.name()), check.title(), check.why(), check.advice());
        }
    }
}
