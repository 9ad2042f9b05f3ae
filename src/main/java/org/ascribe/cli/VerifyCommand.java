package org.ascribe.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.ascribe.answer.Fields;
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
            List<Fields> violations = new Integrity(database.graph())
                    .verify().stream().map(Fields::of).toList();
            if (violations.isEmpty() && common.output == OutputFormat.table) {
                common.progress(Integrity.checks().size() + " checks passed");
            } else {
                new Printer(common, spec.commandLine().getOut()).print(Result.of(violations, "check", "id", "problem"));
            }
            return violations.isEmpty() ? ExitCode.OK : ExitCode.INPUT;
        }
    }
}
