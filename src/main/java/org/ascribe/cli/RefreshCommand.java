package org.ascribe.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ascribe.answer.RowValue;
import org.ascribe.dataset.Suggestion;
import org.ascribe.failure.Failure;
import org.ascribe.fetch.Fetched;
import org.ascribe.fetch.Fetcher;
import org.ascribe.fetch.KnownSource;
import org.ascribe.fetch.Note;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ascribe refresh}: fetch sources anew, and load those that have changed. */
@Command(
        name = "refresh",
        description = {
            "Fetch sources, and load those that have changed since they were fetched last.",
            "Without a name: all that were fetched before, whether they are well known or not."
        },
        footer = {
            "",
            "Examples:",
            "  ascribe refresh",
            "  ascribe refresh attack-enterprise misp-threat-actors",
            "  ascribe refresh --dry-run"
        })
final class RefreshCommand implements Callable<Integer> {
    private final CommonOptions common;

    @Parameters(
            paramLabel = "NAME",
            arity = "0..*",
            completionCandidates = Names.class,
            description = "Well-known sources (ascribe sources), or addresses.")
    private List<String> names = new ArrayList<>();

    @Mixin
    private final FetchOptions fetching = new FetchOptions();

    @Option(names = "--dry-run", description = "Fetch, say what loading would change and load nothing.")
    private boolean dryRun;

    @Option(names = "--retire", description = "Load a source even if most of what it had is not in it any more.")
    private boolean retire;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    RefreshCommand(CommonOptions common) {
        this.common = common;
    }

    /** The names of the well-known sources, for completion. */
    static final class Names extends ArrayList<String> {
        private static final long serialVersionUID = 1L;

        Names() {
            KnownSource.all().forEach(source -> add(source.name()));
        }
    }

    @Override
    public Integer call() {
        List<String> addresses = names.isEmpty()
                ? FetchOptions.shelf(common).notes().stream().map(Note::address).toList()
                : names.stream().map(RefreshCommand::address).toList();
        if (addresses.isEmpty()) {
            throw Failure.of(
                    Failure.Kind.USAGE, "Nothing was fetched yet", "Name a source: ascribe sources lists them");
        }
        fetching.check(addresses);
        List<String> changed = new ArrayList<>();
        List<Failure> failures = new ArrayList<>();
        for (String address : addresses) {
            try {
                Fetched fetched = fetching.fetch(address, common);
                if (fetched.changed() || !names.isEmpty()) {
                    changed.add(address);
                }
            } catch (Failure e) {
                failures.add(e);
            }
        }
        failures.forEach(failure -> Complaints.say(failure, spec.commandLine().getErr()));
        int loaded = changed.isEmpty() ? unchanged() : load(changed);
        return failures.isEmpty() ? loaded : ExitCode.INPUT;
    }

    private int unchanged() {
        if (common.output != OutputFormat.table) {
            new Printer(common, spec.commandLine().getOut()).print(Result.of(List.<RowValue>of()));
        }
        common.progress("No source has changed");
        return ExitCode.OK;
    }

    /** As {@code load} does it, from what was fetched just now. */
    private int load(List<String> addresses) {
        LoadCommand load = new LoadCommand(common, address -> FetchOptions.fetched(address, common));
        List<String> arguments = new ArrayList<>(addresses);
        if (dryRun) {
            arguments.add("--dry-run");
        }
        if (retire) {
            arguments.add("--retire");
        }
        return new CommandLine(load)
                .setOut(spec.commandLine().getOut())
                .setErr(spec.commandLine().getErr())
                .setExecutionExceptionHandler((e, command, parsed) -> new Complaints(common).of(e, command))
                .execute(arguments.toArray(String[]::new));
    }

    private static String address(String name) {
        if (Fetcher.isAddress(name)) {
            return name;
        }
        List<KnownSource> known = KnownSource.all();
        Optional<KnownSource> source =
                known.stream().filter(one -> one.name().equals(name)).findFirst();
        return source.map(KnownSource::address)
                .orElseThrow(() -> Failure.of(
                        Failure.Kind.USAGE,
                        "There is no source '" + name + "'",
                        Suggestion.among(
                                name, known.stream().map(KnownSource::name).toList())));
    }
}
