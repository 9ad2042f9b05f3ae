package org.ascribe.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.ascribe.query.Card;
import org.ascribe.query.EntityCard;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ascribe show}: all that is on record about one entity. */
@Command(
        name = "show",
        description = "Show one entity: names, relations, claims, denials, measures and sources.",
        footer = {"", "Examples:", "  ascribe show APT31", "  ascribe show 'Wuhan Xiaoruizhi' -o json"})
final class ShowCommand implements Callable<Integer> {
    private final CommonOptions common;

    @Parameters(paramLabel = "ENTITY", arity = "1..*", description = "An id, a name, an alias or words of one.")
    private List<String> entity = new ArrayList<>();

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    ShowCommand(CommonOptions common) {
        this.common = common;
    }

    @Override
    public Integer call() {
        try (Database database = Database.toAsk(common)) {
            Card card = EntityCard.over(database.graph()).of(String.join(" ", entity));
            PrintWriter out = spec.commandLine().getOut();
            if (common.output == OutputFormat.table) {
                out.print(card.entity().name() + " (" + card.entity().kind().word() + ")\n\n");
                if (!card.lead().text().isEmpty()) {
                    Wrap.lines(card.lead().text(), Terminal.width()).forEach(line -> out.print(line + "\n"));
                    out.print("\n");
                }
                out.print(CardText.of(card).belowTitle(Terminal.width()));
                out.flush();
            } else {
                new Printer(common, out)
                        .print(new Result(
                                card,
                                List.of("property", "value"),
                                CardText.of(card).lines()));
            }
        }
        return ExitCode.OK;
    }
}
