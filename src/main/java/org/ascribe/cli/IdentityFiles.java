package org.ascribe.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.ascribe.dataset.Input;
import org.ascribe.failure.Failure;
import org.ascribe.identity.Judgement;
import org.ascribe.identity.JudgementFile;
import org.ascribe.load.Loader;
import org.ascribe.load.judge.Decided;
import org.ascribe.load.judge.Judgements;
import org.ascribe.load.judge.Plan;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The commands that carry judgements of editors to files and back, and that judge anew. */
final class IdentityFiles {
    private IdentityFiles() {}

    /** {@code ascribe identity export}. */
    @Command(
            name = "export",
            description = "Write what editors have decided, as a file that can be versioned and read in again.",
            footer = {
                "",
                "Examples:",
                "  ascribe identity export judgements.yaml",
                "  ascribe identity export > judgements.yaml"
            })
    static final class Export implements Callable<Integer> {
        private final CommonOptions common;

        @Parameters(paramLabel = "FILE", arity = "0..1", description = "The file; without it, stdout.")
        @Nullable
        private Path file;

        @Spec
        @SuppressWarnings("NullAway.Init") // set by picocli
        private CommandSpec spec;

        Export(CommonOptions common) {
            this.common = common;
        }

        @Override
        public Integer call() {
            common.refuseOutput("identity export", "Without -o it writes YAML; identity list prints other formats");
            return IdentityWork.reading(common, work -> {
                List<Judgement> judgements = work.judgements().ofEditors();
                String text = JudgementFile.write(judgements);
                if (file == null) {
                    spec.commandLine().getOut().print(text);
                    spec.commandLine().getOut().flush();
                } else {
                    write(file, text);
                    common.progress(
                            IdentityAnswer.count(judgements.size(), "judgement", "judgements") + " written to " + file);
                }
            });
        }

        private static void write(Path file, String text) {
            try {
                WholeFile.write(file, text);
            } catch (IOException e) {
                throw WholeFile.unwritable(file, e);
            }
        }
    }

    /** {@code ascribe identity import}. */
    @Command(
            name = "import",
            description = {
                "Read judgements of editors in from a file, as identity export writes it.",
                "What the file says on two of them counts; other judgements stay. What is not in the graph yet is waited for."
            },
            footer = {
                "",
                "Examples:",
                "  ascribe identity import judgements.yaml",
                "  ascribe identity import judgements.yaml --replace --dry-run"
            })
    static final class Import implements Callable<Integer> {
        private final CommonOptions common;

        @Parameters(
                paramLabel = "FILE",
                description = "The file: a YAML list of from, to, judgement, basis, decidedBy, date.")
        @SuppressWarnings("NullAway.Init") // set by picocli
        private Path file;

        @Option(names = "--replace", description = "Take back what editors have decided and the file does not say.")
        private boolean replace;

        @Mixin
        private final WaitOption waiting = new WaitOption();

        @Option(names = "--dry-run", description = "Say what would change and write nothing.")
        private boolean dryRun;

        @Spec
        @SuppressWarnings("NullAway.Init") // set by picocli
        private CommandSpec spec;

        Import(CommonOptions common) {
            this.common = common;
        }

        @Override
        public Integer call() {
            List<Judgement> read = read(file);
            IdentityWork.Task task = work -> {
                refuseDifferentKinds(file, work.identities().ofDifferentKinds(read));
                Decided decided = work.identities()
                        .decide(
                                editors -> Judgements.merged(replace ? List.of() : editors, read, true),
                                plan -> {},
                                Map.of(),
                                Loader.Options.of(file.toString()).withDryRun(dryRun));
                new IdentityAnswer(common, spec.commandLine().getOut(), dryRun)
                        .print(sentence(decided.plan(), read), decided, read);
            };
            return dryRun ? IdentityWork.reading(common, task) : IdentityWork.writing(common, waiting, task);
        }

        private String sentence(Plan plan, List<Judgement> read) {
            Map<String, Integer> counts = Judgements.counts(plan.before(), plan.after());
            List<String> parts = new ArrayList<>();
            parts.add(file + " has " + IdentityAnswer.count(read.size(), "judgement", "judgements") + ": "
                    + counts.get("created") + (dryRun ? " would be" : "") + " new, " + counts.get("changed")
                    + " changed, " + counts.get("retired") + " taken back");
            long waiting = read.stream()
                    .filter(one -> !plan.kinds().containsKey(one.from())
                            || !plan.kinds().containsKey(one.to()))
                    .count();
            if (waiting > 0) {
                parts.add(IdentityAnswer.count(waiting, "waits", "wait") + " for what is not in the graph yet");
            }
            plan.setAside()
                    .forEach((one, reason) -> parts.add(IdentityAnswer.two(plan, one) + ": set aside, for " + reason));
            return String.join("; ", parts);
        }

        private static List<Judgement> read(Path file) {
            if (!Files.exists(file)) {
                throw Failure.of(Failure.Kind.INPUT, "There is no file " + file, "ascribe identity export writes one");
            }
            JudgementFile.Content content = JudgementFile.read(Input.of(file));
            if (!content.problems().isEmpty()) {
                throw Failure.of(
                        Failure.Kind.INPUT,
                        content.problems().getFirst().toString(),
                        "Mend the file; nothing was read in");
            }
            return content.judgements();
        }
    }

    /** {@code ascribe identity apply}. */
    @Command(
            name = "apply",
            description =
                    "Judge anew who is the same, by what editors and datasets have decided and by what speaks for it.",
            footer = {"", "Example:", "  ascribe identity apply"})
    static final class Apply implements Callable<Integer> {
        @Mixin
        private final WaitOption waiting = new WaitOption();

        private final CommonOptions common;

        @Spec
        @SuppressWarnings("NullAway.Init") // set by picocli
        private CommandSpec spec;

        Apply(CommonOptions common) {
            this.common = common;
        }

        @Override
        public Integer call() {
            return IdentityWork.writing(common, waiting, work -> {
                Decided decided = work.identities()
                        .decide(editors -> editors, plan -> {}, Map.of(), Loader.Options.of("identity apply"));
                new IdentityAnswer(common, spec.commandLine().getOut(), false).print("Judged anew", decided, List.of());
            });
        }
    }

    /** Nothing of a file is read in if it ties together what cannot be the same. */
    static void refuseDifferentKinds(Path file, List<Judgement> wrong) {
        if (!wrong.isEmpty()) {
            Judgement first = wrong.getFirst();
            throw Failure.of(
                    Failure.Kind.INPUT,
                    file + ": " + first.from() + " and " + first.to()
                            + " are of different kinds, and two of different kinds are never the same"
                            + (wrong.size() > 1 ? "; so are " + (wrong.size() - 1) + " others" : ""),
                    "Take them out of the file; nothing was read in");
        }
    }
}
