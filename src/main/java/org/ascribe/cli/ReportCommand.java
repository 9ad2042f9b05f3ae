package org.ascribe.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.ascribe.answer.Fields;
import org.ascribe.query.Stats;
import org.ascribe.report.Account;
import org.ascribe.report.Form;
import org.ascribe.report.Reporter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ascribe report}: a citable account of what is on record about an entity. */
@Command(
        name = "report",
        description = {
            "Write a citable account of one entity: who accuses it, how sure they are, what was answered and done,",
            "with numbered documents, as of a day."
        },
        footer = {
            "",
            "Examples:",
            "  ascribe report APT31 > apt31.md",
            "  ascribe report 'Volt Typhoon' --as html --as-of 2024-03-25 > volt-typhoon.html"
        })
final class ReportCommand implements Callable<Integer> {
    private final CommonOptions common;

    @Parameters(paramLabel = "ENTITY", arity = "1..*", description = "An id, a name, an alias or words of one.")
    private List<String> entity = new ArrayList<>();

    @Option(names = "--as", paramLabel = "FORM", description = "md (default) or html.")
    private Form form = Form.md;

    @Option(names = "--as-of", paramLabel = "DAY", description = "What was on record on that day.")
    private @Nullable String asOf;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    ReportCommand(CommonOptions common) {
        this.common = common;
    }

    @Override
    public Integer call() {
        try (Database database = Database.toAsk(common)) {
            String version = new Stats(database.graph()).version().value();
            Account account = new Reporter(database.graph(), asOf)
                    .of(
                            String.join(" ", entity),
                            version,
                            LocalDate.now(Clock.systemUTC()).toString());
            PrintWriter out = spec.commandLine().getOut();
            if (common.output == OutputFormat.json) {
                new Printer(common, out).print(new Result(Fields.of(account), List.of(), List.of()));
            } else {
                out.print(form.write(account));
                out.flush();
            }
        }
        return ExitCode.OK;
    }
}
