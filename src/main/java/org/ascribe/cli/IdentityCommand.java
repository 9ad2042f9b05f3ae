package org.ascribe.cli;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.ascribe.dataset.Input;
import org.ascribe.failure.Failure;
import org.ascribe.failure.Reasons;
import org.ascribe.identity.Judgement;
import org.ascribe.identity.JudgementFile;
import org.ascribe.identity.Verdict;
import org.ascribe.load.Identities;
import org.ascribe.load.LoadReport;
import org.ascribe.load.Loader;
import org.ascribe.query.Resolver;
import org.jspecify.annotations.Nullable;
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
            "Which groups, companies, persons and bodies of different sources are the same.",
            "Judgements of editors stand in a file that can be versioned. They win over those of the program, now and after every load, and can be undone."
        },
        synopsisSubcommandLabel = "list|show|accept|reject|undo|apply",
        footer = {
            "",
            "Examples:",
            "  ascribe identity list",
            "  ascribe identity show APT31",
            "  ascribe identity reject apt31 apt40 --basis \"different tools and victims\"",
            "  ascribe identity undo apt31 apt40"
        })
final class IdentityCommand implements Runnable {
    private final CommonOptions common;

    @Option(
            names = "--file",
            paramLabel = "FILE",
            scope = ScopeType.INHERIT,
            description = "The judgements of editors (identity.yaml in the data folder).")
    @Nullable
    private Path file;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    IdentityCommand(CommonOptions common) {
        this.common = common;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "list, show, accept, reject, undo or apply?");
    }

    @Command(
            name = "list",
            description = "All judgements, those that are open first.",
            footer = {"", "Example:", "  ascribe identity list -o csv"})
    int list() {
        checkFile();
        return withIdentities(null, (identities, resolver) -> print(identities.judge(editors()), judgement -> true));
    }

    @Command(
            name = "show",
            description = "The judgements on one of them.",
            footer = {"", "Example:", "  ascribe identity show APT31"})
    int show(@Parameters(paramLabel = "ONE", description = "Its id or name.") String group) {
        checkFile();
        return withIdentities(null, (identities, resolver) -> {
            String id = id(identities, resolver, group);
            print(identities.judge(editors()), judgement -> isOn(judgement, id));
        });
    }

    @Command(
            name = "accept",
            description = "Hold two of them to be the same.",
            footer = {"", "Example:", "  ascribe identity accept apt31 apt40 --basis \"same report, other name\""})
    int accept(
            @Parameters(paramLabel = "ONE", description = "Id or name of the one.") String one,
            @Parameters(paramLabel = "OTHER", description = "Id or name of the other.") String other,
            @Option(names = "--basis", required = true, description = "Why.") String basis) {
        return decide(one, other, Verdict.ACCEPTED, basis);
    }

    @Command(
            name = "reject",
            description = "Hold two of them to be different.",
            footer = {"", "Example:", "  ascribe identity reject apt31 apt40 --basis \"different tools and victims\""})
    int reject(
            @Parameters(paramLabel = "ONE", description = "Id or name of the one.") String one,
            @Parameters(paramLabel = "OTHER", description = "Id or name of the other.") String other,
            @Option(names = "--basis", required = true, description = "Why.") String basis) {
        return decide(one, other, Verdict.REJECTED, basis);
    }

    @Command(
            name = "undo",
            description = "Take back what an editor has decided on two of them.",
            footer = {"", "Example:", "  ascribe identity undo apt31 apt40"})
    int undo(
            @Parameters(paramLabel = "ONE", description = "Id or name of the one.") String one,
            @Parameters(paramLabel = "OTHER", description = "Id or name of the other.") String other) {
        checkFile();
        return withIdentities("undo", (identities, resolver) -> {
            String from = id(identities, resolver, one);
            String to = id(identities, resolver, other);
            checkTwo(from, to, one, other);
            List<Judgement> kept = without(from, to);
            if (kept.size() == editors().size()) {
                throw Failure.of(
                        Failure.Kind.NOT_FOUND,
                        "No editor has decided on " + one + " and " + other + " in " + path(),
                        "See ascribe identity show " + one);
            }
            write(kept);
            report(identities.apply(kept, Loader.Options.of(path().toString())));
        });
    }

    @Command(
            name = "apply",
            description = "Judge anew, with the file as it stands.",
            footer = {"", "Example:", "  ascribe identity apply --file judgements.yaml"})
    int apply() {
        checkFile();
        return withIdentities(
                "apply",
                (identities, resolver) -> report(identities.apply(editors(), Loader.Options.of(path().toString()))));
    }

    private int decide(String one, String other, Verdict verdict, String basis) {
        return withIdentities("decide", (identities, resolver) -> {
            String from = id(identities, resolver, one);
            String to = id(identities, resolver, other);
            checkTwo(from, to, one, other);
            List<Judgement> judgements = new ArrayList<>(without(from, to));
            judgements.add(new Judgement(
                    from,
                    to,
                    verdict,
                    basis,
                    "editor",
                    LocalDate.now(ZoneOffset.UTC).toString()));
            write(judgements);
            report(identities.apply(judgements, Loader.Options.of(path().toString())));
        });
    }

    /** What to do with the judgements of an open database. */
    private interface Work {
        void on(Identities identities, Resolver resolver);
    }

    private int withIdentities(@Nullable String writing, Work work) {
        try (Database database = writing == null ? Database.toAsk(common) : Database.toWrite(common);
                ApplicationContext beans =
                        Beans.builder().singletons(database.graph()).start()) {
            work.on(beans.getBean(Identities.class), beans.getBean(Resolver.class));
            return ExitCode.OK;
        }
    }

    /** An id as it stands, since members of a cluster resolve to their representative; a name as it resolves. */
    private static String id(Identities identities, Resolver resolver, String group) {
        return identities.knows(group)
                ? group
                : resolver.resolve(group, Identities.KINDS).id();
    }

    private static void checkTwo(String from, String to, String one, String other) {
        if (from.equals(to)) {
            throw Failure.of(
                    Failure.Kind.USAGE,
                    one + " and " + other + " both lead to " + from,
                    "Name two of them by their ids, which ascribe identity show " + from + " tells");
        }
    }

    private static boolean isOn(Judgement judgement, String id) {
        return judgement.from().equals(id) || judgement.to().equals(id);
    }

    private List<Judgement> without(String one, String other) {
        Set<String> pair = Set.of(one, other);
        return editors().stream()
                .filter(judgement -> !pair.equals(Set.of(judgement.from(), judgement.to())))
                .toList();
    }

    /** The judgements of editors, which every load honours. */
    private List<Judgement> editors() {
        return editors(path());
    }

    /** A file that is named is meant: without it there would be no judgements, and those in the graph would go. */
    private void checkFile() {
        if (file != null && !Files.exists(file)) {
            throw Failure.of(
                    Failure.Kind.INPUT, "There is no file " + file, "Check --file; accept and reject would make it");
        }
    }

    static List<Judgement> editors(Path path) {
        if (!Files.exists(path)) {
            return List.of();
        }
        JudgementFile.Content content = JudgementFile.read(Input.of(path));
        if (!content.problems().isEmpty()) {
            throw Failure.of(
                    Failure.Kind.INPUT, content.problems().getFirst().toString(), "Mend the file of judgements");
        }
        return content.judgements();
    }

    static Path usual(CommonOptions common) {
        return common.home().folder().resolve("identity.yaml");
    }

    private Path path() {
        return file == null ? usual(common) : file;
    }

    private void write(List<Judgement> judgements) {
        try {
            Files.createDirectories(path().toAbsolutePath().getParent());
            Files.writeString(path(), JudgementFile.write(judgements));
        } catch (IOException e) {
            throw Failure.of(
                    Failure.Kind.INPUT, path() + " cannot be written: " + Reasons.ofWriting(e), "Check --file", e);
        }
    }

    private void report(LoadReport report) {
        new Printer(common, spec.commandLine().getOut()).print(LoadReports.result(List.of(report)));
    }

    /** Prints the judgements that are asked for, the open ones first. */
    private void print(Identities.Judged judged, Predicate<Judgement> asked) {
        List<ShownJudgement> rows = new ArrayList<>();
        List<Judgement> sorted = judged.judgements().stream()
                .filter(asked)
                .sorted(Comparator.comparing((Judgement j) -> j.verdict() == Verdict.ACCEPTED)
                        .thenComparing(Judgement.ORDER))
                .toList();
        for (Judgement judgement : sorted) {
            rows.add(ShownJudgement.of(judgement, judged.names()));
        }
        new Printer(common, spec.commandLine().getOut())
                .print(Result.of(rows, "id", "name", "other", "otherName", "judgement", "basis", "decidedBy"));
    }
}
