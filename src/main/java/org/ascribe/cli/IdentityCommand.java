package org.ascribe.cli;

import java.util.List;
import java.util.function.Predicate;
import org.ascribe.answer.Fields;
import org.ascribe.identity.Judgement;
import org.ascribe.load.judge.Judgements;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** {@code ascribe identity}: who is the same, and the judgements of editors on that. */
@Command(
        name = "identity",
        description = {
            "Who is the same: groups, companies, persons, bodies, operations and whatever else several sources describe.",
            "Judgements of editors are kept in the graph, as a dataset of their own. They win over those of datasets and of the program, now and after every load from any machine, and can be undone, exported and imported."
        },
        synopsisSubcommandLabel = "list|show|accept|reject|undo|export|import|apply",
        footer = {
            "",
            "Examples:",
            "  ascribe identity list",
            "  ascribe identity show APT31",
            "  ascribe identity reject apt31 apt40 --basis \"different tools and victims\"",
            "  ascribe identity undo apt31 apt40",
            "  ascribe identity export judgements.yaml"
        })
final class IdentityCommand implements Runnable {
    private final CommonOptions common;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    private IdentityCommand(CommonOptions common) {
        this.common = common;
    }

    /** With its subcommands. */
    static CommandLine of(CommonOptions common) {
        return new CommandLine(new IdentityCommand(common))
                .addSubcommand(new IdentityDecision.Accept(common))
                .addSubcommand(new IdentityDecision.Reject(common))
                .addSubcommand(new IdentityDecision.Undo(common))
                .addSubcommand(new IdentityFiles.Export(common))
                .addSubcommand(new IdentityFiles.Import(common))
                .addSubcommand(new IdentityFiles.Apply(common));
    }

    @Option(names = "--file", paramLabel = "FILE", hidden = true, scope = ScopeType.INHERIT)
    void refuseFile(@Nullable String file) {
        if (file != null) {
            throw new ParameterException(
                    spec.commandLine(),
                    "Judgements are kept in the graph and no longer in a file: ascribe identity import " + file
                            + " reads one in, ascribe identity export writes one");
        }
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "list, show, accept, reject, undo, export, import or apply?");
    }

    @Command(
            name = "list",
            description = {
                "All judgements as they stand in the graph, those that are open first.",
                "Each with where it comes from (editor, matcher or a dataset), and with a note where it does not hold as things stand."
            },
            footer = {"", "Example:", "  ascribe identity list -o csv"})
    int list() {
        return IdentityWork.reading(common, work -> print(work.judgements().standing(), judgement -> true));
    }

    @Command(
            name = "show",
            description = "The judgements on one of them, as they stand in the graph.",
            footer = {"", "Example:", "  ascribe identity show APT31"})
    int show(@Parameters(paramLabel = "ONE", description = "Its id or name.") String one) {
        return IdentityWork.reading(common, work -> {
            List<Judgements.Standing> all = work.judgements().standing();
            boolean isId =
                    all.stream().anyMatch(standing -> standing.judgement().isOn(one));
            String id = isId ? one : work.id(one);
            print(all, judgement -> judgement.isOn(id));
        });
    }

    private void print(List<Judgements.Standing> all, Predicate<Judgement> asked) {
        List<Fields> rows = all.stream()
                .filter(standing -> asked.test(standing.judgement()))
                .map(IdentityCommand::row)
                .toList();
        new Printer(common, spec.commandLine().getOut())
                .print(Result.of(
                        rows,
                        "id",
                        "name",
                        "other",
                        "otherName",
                        "judgement",
                        "basis",
                        "decidedBy",
                        "date",
                        "comesFrom",
                        "note"));
    }

    private static Fields row(Judgements.Standing standing) {
        Judgement judgement = standing.judgement();
        String comesFrom = judgement.byMatcher()
                ? "matcher"
                : judgement.byEditor() || judgement.dataset().isEmpty() ? "editor" : "dataset " + judgement.dataset();
        return Fields.of(ShownJudgement.of(
                        judgement, id -> id.equals(judgement.from()) ? standing.name() : standing.otherName()))
                .with("comesFrom", comesFrom)
                .with("note", standing.note());
    }
}
