package org.ascribe.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.ascribe.load.Integrity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code ascribe verify}: the integrity checks over the data. */
@Command(
        name = "verify",
        description = "Check that the data in the graph hold together; exit code 3 if not.",
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
        try (Database database = Database.toAsk(common)) {
            List<Map<String, Object>> violations = new Integrity(database.graph())
                    .verify().stream().map(VerifyCommand::row).toList();
            if (violations.isEmpty() && common.output == OutputFormat.table) {
                common.progress(Integrity.checks().size() + " checks passed");
            } else {
                new Printer(common, spec.commandLine().getOut())
                        .print(Result.of(violations, violations, "check", "id", "problem"));
            }
            return violations.isEmpty() ? ExitCode.OK : ExitCode.INPUT;
        }
    }

    private static Map<String, Object> row(Integrity.Violation violation) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("check", violation.check());
        row.put("id", violation.id());
        row.put("problem", violation.problem());
        return row;
    }
}
