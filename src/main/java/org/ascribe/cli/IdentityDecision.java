package org.ascribe.cli;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.ascribe.failure.Failure;
import org.ascribe.identity.Judgement;
import org.ascribe.identity.Verdict;
import org.ascribe.load.Loader;
import org.ascribe.load.judge.Decided;
import org.ascribe.load.judge.Plan;
import org.ascribe.schema.NodeKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The commands by which an editor decides on two. */
abstract sealed class IdentityDecision implements Callable<Integer> {
    final CommonOptions common;

    @Parameters(index = "0", paramLabel = "ONE", description = "Id or name of the one.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    String one;

    @Parameters(index = "1", paramLabel = "OTHER", description = "Id or name of the other.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    String other;

    @Option(names = "--dry-run", description = "Say what would change and write nothing.")
    boolean dryRun;

    @Mixin
    private final WaitOption waiting = new WaitOption();

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    CommandSpec spec;

    private IdentityDecision(CommonOptions common) {
        this.common = common;
    }

    IdentityAnswer answer() {
        return new IdentityAnswer(common, spec.commandLine().getOut(), dryRun);
    }

    Loader.Options options(String what) {
        return Loader.Options.of("identity " + what).withDryRun(dryRun);
    }

    /** Opens the database; what only asks what would change writes nothing on the way. */
    int work(IdentityWork.Task task) {
        return dryRun ? IdentityWork.reading(common, task) : IdentityWork.writing(common, waiting, task);
    }

    static List<Judgement> without(List<Judgement> judgements, String pair) {
        return judgements.stream()
                .filter(judgement -> !judgement.pair().equals(pair))
                .toList();
    }

    int decide(Verdict verdict, String basis) {
        if (basis.isBlank()) {
            throw Failure.of(
                    Failure.Kind.USAGE,
                    "A judgement without a basis says nothing to those who read it later",
                    "Say why with --basis, such as --basis \"same report, other name\"");
        }
        return work(work -> {
            IdentityWork.Two two = work.two(one, other);
            Judgement judgement = new Judgement(
                    two.from(),
                    two.to(),
                    verdict,
                    basis,
                    "editor",
                    LocalDate.now(ZoneOffset.UTC).toString());
            Decided decided = work.identities()
                    .decide(
                            editors -> {
                                List<Judgement> all = new ArrayList<>(without(editors, judgement.pair()));
                                all.add(judgement);
                                return all.stream().sorted(Judgement.ORDER).toList();
                            },
                            plan -> check(plan, judgement),
                            Map.of(),
                            options(spec.name() + " " + two.from() + " " + two.to()));
            answer().decided(decided, judgement);
        });
    }

    /** Refuses what cannot be, or what would put an earlier decision out of force without a word. */
    private static void check(Plan plan, Judgement judgement) {
        NodeKind kind = plan.kinds().get(judgement.from());
        NodeKind otherKind = plan.kinds().get(judgement.to());
        if (kind != null && otherKind != null && kind != otherKind) {
            throw Failure.of(
                    Failure.Kind.INPUT,
                    plan.name(judgement.from()) + " and " + plan.name(judgement.to()) + " are of different kinds, "
                            + kind.called(1) + " and " + otherKind.called(1) + ", and never the same",
                    "Say in a dataset what the one is to the other, such as RUN_BY, FRONT_FOR or PART_OF");
        }
        for (Map.Entry<Judgement, String> aside : plan.setAside().entrySet()) {
            if (aside.getKey().byEditor()) {
                throw contradiction(plan, judgement, aside.getKey(), aside.getValue());
            }
        }
    }

    private static Failure contradiction(Plan plan, Judgement judgement, Judgement aside, String reason) {
        boolean itself = aside.pair().equals(judgement.pair());
        return Failure.of(
                Failure.Kind.INPUT,
                IdentityAnswer.two(plan, judgement) + " cannot be held to be "
                        + (judgement.accepted() ? "the same" : "different") + ": "
                        + (itself
                                ? reason
                                : "an editor holds " + aside.from() + " and " + aside.to() + " to be "
                                        + (aside.accepted() ? "the same" : "different")
                                        + ", and both cannot be"),
                "Take that back first, with ascribe identity undo"
                        + (itself
                                ? "; see ascribe identity show " + ShellWord.of(judgement.from())
                                : " " + aside.from() + " " + aside.to()));
    }

    /** {@code ascribe identity accept}. */
    @Command(
            name = "accept",
            description = {
                "Hold two of one kind to be the same: groups, operations, or whatever else several sources describe.",
                "The judgement is kept in the graph: no load takes it away, from whatever machine."
            },
            footer = {
                "",
                "Examples:",
                "  ascribe identity accept apt31 apt40 --basis \"same report, other name\"",
                "  ascribe identity accept apt31 apt40 --basis \"same report, other name\" --dry-run"
            })
    static final class Accept extends IdentityDecision {
        @Option(names = "--basis", required = true, paramLabel = "WHY", description = "What it rests on.")
        @SuppressWarnings("NullAway.Init") // set by picocli
        private String basis;

        Accept(CommonOptions common) {
            super(common);
        }

        @Override
        public Integer call() {
            return decide(Verdict.ACCEPTED, basis);
        }
    }

    /** {@code ascribe identity reject}. */
    @Command(
            name = "reject",
            description = "Hold two of one kind to be different, whatever is loaded later.",
            footer = {"", "Example:", "  ascribe identity reject apt31 apt40 --basis \"different tools and victims\""})
    static final class Reject extends IdentityDecision {
        @Option(names = "--basis", required = true, paramLabel = "WHY", description = "What it rests on.")
        @SuppressWarnings("NullAway.Init") // set by picocli
        private String basis;

        Reject(CommonOptions common) {
            super(common);
        }

        @Override
        public Integer call() {
            return decide(Verdict.REJECTED, basis);
        }
    }

    /** {@code ascribe identity undo}. */
    @Command(
            name = "undo",
            description = "Take back what an editor has decided on two of them.",
            footer = {"", "Example:", "  ascribe identity undo apt31 apt40"})
    static final class Undo extends IdentityDecision {
        Undo(CommonOptions common) {
            super(common);
        }

        @Override
        public Integer call() {
            return work(work -> {
                Judgement decided = work.decided(one, other);
                Decided without = work.identities()
                        .decide(
                                editors -> without(editors, decided.pair()),
                                plan -> {},
                                Map.of(),
                                options("undo " + decided.from() + " " + decided.to()));
                answer().undone(without, decided);
            });
        }
    }
}
