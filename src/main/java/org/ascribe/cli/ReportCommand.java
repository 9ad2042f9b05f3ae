package org.ascribe.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.ascribe.answer.Fields;
import org.ascribe.query.Catalogue;
import org.ascribe.query.Stats;
import org.ascribe.report.Account;
import org.ascribe.report.Form;
import org.ascribe.report.Reporter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ascribe report}: a citable account of what is on record about an entity, or of the answer to a question. */
@Command(
        name = "report",
        description = {
            "Write a citable account of one entity, or of the answer to a question.",
            "Who accuses it, how sure they are, what was answered and done, with numbered documents, as of a day; or the answer",
            "to a question with its parameters."
        },
        synopsisSubcommandLabel = "[QUESTION]",
        commandListHeading = "%nQuestions:%n",
        footer = {
            "",
            "Examples:",
            "  ascribe report APT31 > apt31.md",
            "  ascribe report 'Volt Typhoon' --as html --as-of 2024-03-25 > volt-typhoon.html",
            "  ascribe report who-attributed --whom China --since 2024 --as html > china.html"
        })
final class ReportCommand implements Callable<Integer> {
    private final CommonOptions common;
    private final Catalogue catalogue;

    @Parameters(paramLabel = "ENTITY", arity = "0..*", description = "An id, a name, an alias or words of one.")
    private List<String> entity = new ArrayList<>();

    @Option(names = "--as", paramLabel = "FORM", description = "md (default) or html.")
    Form form = Form.md;

    @Option(names = "--as-of", paramLabel = "DAY", description = "What was on record on that day.")
    @Nullable
    String asOf;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    ReportCommand(CommonOptions common, Catalogue catalogue) {
        this.common = common;
        this.catalogue = catalogue;
    }

    /** With the questions that these arguments name as subcommands; with all if they name none. */
    static CommandLine of(CommonOptions common, String... arguments) {
        Catalogue catalogue = new Catalogue();
        ReportCommand command = new ReportCommand(common, catalogue);
        CommandLine report = new CommandLine(command);
        AskCommand.named("report", catalogue, arguments)
                .forEach(question -> report.addSubcommand(question.name(), ReportQuestion.spec(question, command)));
        return report;
    }

    @Override
    public Integer call() {
        if (entity.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), "of which entity, or of which question? ascribe questions lists these");
        }
        return write(spec, form, (reporter, version, today) -> reporter.of(String.join(" ", entity), version, today));
    }

    /** Writes an account to the output of a command. */
    int write(CommandSpec command, Form as, Accounted accounted) {
        try (Database database = Database.toAsk(common)) {
            String version = new Stats(database.graph()).version().value();
            String today = LocalDate.now(Clock.systemUTC()).toString();
            Account account = accounted.of(new Reporter(database.graph(), catalogue, asOf), version, today);
            PrintWriter out = command.commandLine().getOut();
            if (common.output == OutputFormat.json) {
                new Printer(common, out).print(new Result(Fields.of(account), List.of(), List.of()));
            } else {
                out.print(as.write(account));
                out.flush();
            }
        }
        return ExitCode.OK;
    }
}
