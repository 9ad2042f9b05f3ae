package org.ascribe.cli;

import java.io.Console;
import java.util.concurrent.Callable;
import org.ascribe.failure.Failure;
import org.ascribe.load.Wiper;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code ascribe wipe}: everything that Ascribe has loaded goes. */
@Command(
        name = "wipe",
        description = {
            "Delete everything that Ascribe has loaded, and what editors have decided; constraints, indexes and what others put there stay.",
            "Asks before it does, unless --yes is given."
        },
        footer = {
            "",
            "Examples:",
            "  ascribe wipe",
            "  ascribe wipe --yes --keep-judgements",
            "  ascribe identity export judgements.yaml && ascribe wipe"
        })
final class WipeCommand implements Callable<Integer> {
    private final CommonOptions common;

    @Option(names = "--yes", description = "Do not ask.")
    private boolean yes;

    @Option(
            names = "--keep-judgements",
            description = "Spare what editors have decided: it waits until what it is on is loaded again.")
    private boolean keepJudgements;

    WipeCommand(CommonOptions common) {
        this.common = common;
    }

    @Override
    public Integer call() {
        Console console = Terminal.console();
        if (!yes && console == null) {
            throw Failure.of(
                    Failure.Kind.USAGE,
                    "wipe deletes all data and nobody is here to ask",
                    "Add --yes if that is meant");
        }
        try (Database database = Database.toAsk(common)) {
            Wiper wiper = new Wiper(database.graph());
            if (console != null && !yes && !confirmed(console, wiper, database)) {
                common.progress("Nothing was deleted");
                return ExitCode.INTERRUPTED;
            }
            common.progress("Deleted " + wipe(wiper));
            if (!keepJudgements) {
                new FolderJudgements(common, database.graph()).keepOut().ifPresent(common::progress);
            }
        }
        return ExitCode.OK;
    }

    private String wipe(Wiper wiper) {
        String nodes = wiper.wipe() + " nodes";
        return keepJudgements
                ? nodes + "; kept " + judgements(wiper.countJudgements())
                : nodes + " and " + judgements(wiper.wipeJudgements());
    }

    private static String judgements(long number) {
        return IdentityAnswer.count(number, "judgement", "judgements") + " of editors";
    }

    private boolean confirmed(Console console, Wiper wiper, Database database) {
        String answer = console.readLine(
                "Delete all %d nodes of Ascribe%s in %s? Type yes: ",
                wiper.count(),
                keepJudgements ? "" : " and " + judgements(wiper.countJudgements()),
                database.connection().uri());
        return "yes".equals(answer == null ? "" : answer.strip());
    }
}
