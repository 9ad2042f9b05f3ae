package org.ascribe.cli;

import java.io.Console;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.ascribe.failure.Failure;
import org.ascribe.load.Wiper;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ascribe wipe}: everything that Ascribe has loaded goes. */
@Command(
        name = "wipe",
        description = {
            "Delete everything that Ascribe has loaded, and what editors have decided.",
            "Constraints and indexes stay, and so do the nodes of others, without the relationships that they had to those of",
            "Ascribe. Asks before it does, unless --yes is given. If it is cut off, ascribe status says so: run it again."
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

    @Mixin
    private final WaitOption waiting = new WaitOption();

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
            if (console != null && !yes && !confirmed(console, wiper.count(keepJudgements), database)) {
                common.progress("Nothing was deleted");
                return ExitCode.INTERRUPTED;
            }
            common.progress("Deleted " + waiting.patiently(common, () -> wipe(wiper))
                    + (keepJudgements
                            ? "; kept "
                                    + IdentityAnswer.count(
                                            wiper.judgements(), "judgement of editors", "judgements of editors")
                            : ""));
            if (!keepJudgements) {
                new FolderJudgements(common, database.graph()).keepOut().ifPresent(common::progress);
            }
        }
        return ExitCode.OK;
    }

    private Wiper.Amount wipe(Wiper wiper) {
        try (LoadProgress progress = new LoadProgress(common, "Deleting")) {
            return wiper.wipe(keepJudgements, progress);
        }
    }

    private static boolean confirmed(Console console, Wiper.Amount amount, Database database) {
        String answer = console.readLine(
                Locale.ROOT,
                "Delete all that Ascribe has in %s: %s? Type yes: ",
                database.connection().uri(),
                amount);
        return "yes".equals(answer == null ? "" : answer.strip());
    }
}
