package org.ascribe.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ascribe.answer.Fields;
import org.ascribe.answer.RowValue;
import org.ascribe.load.record.NotedChanges;
import org.ascribe.load.record.PastLoad;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ascribe history}: the loads with what each changed. */
@Command(
        name = "history",
        description = {
            "List the loads that have changed the database, the newest first.",
            "When, from which file, how many nodes and links are new, changed and retired, and which groups, claims and names",
            "these are. Loads that change nothing leave no record."
        },
        footer = {
            "",
            "Examples:",
            "  ascribe history",
            "  ascribe history china-2024 --limit 3",
            "  ascribe history -o json"
        })
final class HistoryCommand implements Callable<Integer> {
    private final CommonOptions common;

    @Parameters(
            paramLabel = "DATASET",
            arity = "0..1",
            completionCandidates = BundleNames.class,
            description = "Only the loads of this dataset (ascribe datasets); also of one that was taken out.")
    @Nullable
    private String dataset;

    @Option(
            names = "--limit",
            paramLabel = "NUMBER",
            converter = Numbers.Some.class,
            description = "Loads to list at most (20).")
    private int limit = 20;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    HistoryCommand(CommonOptions common) {
        this.common = common;
    }

    @Override
    public Integer call() {
        try (Database database = Database.toAsk(common)) {
            DatasetNames names = DatasetNames.everLoaded(database.graph());
            String name = dataset == null ? null : names.known(dataset);
            List<PastLoad> found = PastLoad.in(database.graph(), name, limit == Integer.MAX_VALUE ? limit : limit + 1);
            List<PastLoad> loads = found.subList(0, Math.min(limit, found.size()));
            PrintWriter out = spec.commandLine().getOut();
            List<String> columns =
                    List.of("finished", "dataset", "load", "outcome", "what", "created", "changed", "retired", "file");
            List<Fields> rows = loads.stream().flatMap(HistoryCommand::rows).toList();
            List<Shown> all = loads.stream().map(Shown::of).toList();
            if (common.output == OutputFormat.table) {
                if (!rows.isEmpty()) {
                    new Printer(common, out)
                            .print(Result.of(
                                    loads.stream().map(HistoryCommand::line).toList()));
                    loads.forEach(load -> words(load, out));
                    out.flush();
                }
            } else {
                new Printer(common, out).print(new Result(Result.of(all).json(), columns, rows));
            }
            if (found.size() > loads.size()) {
                common.progress("There are earlier loads: --limit " + 2L * limit + " shows more");
            } else if (loads.isEmpty()) {
                common.progress("Nothing was loaded yet. ascribe load bundled brings what comes with Ascribe");
            }
        }
        return ExitCode.OK;
    }

    private static Stream<Fields> rows(PastLoad load) {
        return Stream.of(row(load, "nodes", load.nodes()), row(load, "links", load.links()));
    }

    /** A load as people read it. */
    private static Fields line(PastLoad load) {
        return Fields.of("finished", Moments.inSeconds(load.finished()))
                .with("dataset", load.dataset())
                .with("load", load.number())
                .with("outcome", word(load))
                .with("nodes", counted(load.nodes()))
                .with("links", counted(load.links()))
                .with("file", load.file());
    }

    private static String counted(PastLoad.Counts counts) {
        return Stream.of(counts.created() + " new", counts.changed() + " changed", counts.retired() + " retired")
                .filter(text -> !text.startsWith("0 "))
                .collect(Collectors.joining(", "));
    }

    private static Fields row(PastLoad load, String what, PastLoad.Counts counts) {
        return Fields.of("finished", Moments.inSeconds(load.finished()))
                .with("dataset", load.dataset())
                .with("load", load.number())
                .with("outcome", word(load))
                .with("what", what)
                .with("created", counts.created())
                .with("changed", counts.changed())
                .with("retired", counts.retired())
                .with("file", load.file());
    }

    private static void words(PastLoad load, PrintWriter out) {
        List<String> lines = Stream.concat(
                        ChangeLines.comeAndGone(load.changes()).stream(), ChangeLines.renamed(load.changes()).stream())
                .toList();
        if (!lines.isEmpty()) {
            out.println(load.dataset() + " " + load.number() + ":");
            lines.stream().flatMap(ChangeLines::wrapped).forEach(out::println);
        }
    }

    private static String word(PastLoad load) {
        return load.outcome().name().toLowerCase(Locale.ROOT);
    }

    /** A load as JSON has it. */
    private record Shown(
            String dataset,
            long load,
            String title,
            String outcome,
            String started,
            @Nullable String finished,
            String file,
            @Nullable String sha256,
            @Nullable String edition,
            PastLoad.Counts nodes,
            PastLoad.Counts links,
            NotedChanges changes)
            implements RowValue {
        static Shown of(PastLoad load) {
            return new Shown(
                    load.dataset(),
                    load.number(),
                    load.title(),
                    word(load),
                    load.started(),
                    load.finished(),
                    load.file(),
                    load.sha256(),
                    load.edition(),
                    load.nodes(),
                    load.links(),
                    load.changes());
        }
    }
}
