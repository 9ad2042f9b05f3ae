package org.ascribe.cli;

import io.micronaut.context.ApplicationContext;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.ascribe.dataset.Input;
import org.ascribe.failure.Failure;
import org.ascribe.load.Loader;
import org.ascribe.load.find.Background;
import org.ascribe.load.find.Inputs;
import org.ascribe.load.record.LoadReport;
import org.ascribe.validation.Validator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ascribe load}: validate files and write what they say into the graph. */
@Command(
        name = "load",
        description = {
            "Load files into the graph: each is validated first, and only what has changed is written.",
            "A dataset that was loaded before is brought to what the file says now.",
            "Several files may refer to each other and to what is there; their order does not matter.",
            "A file that cannot be loaded keeps out no other (then exit code 3)."
        },
        footer = {
            "",
            "Examples:",
            "  ascribe load my-dataset.yaml",
            "  ascribe load bundled my-dataset.yaml",
            "  ascribe load record",
            "  ascribe load --dry-run datasets/",
            "  ascribe load --wait my-dataset.yaml              waits for whoever is loading, --wait=60 at most a minute",
            "  ascribe load --keep-going --rejects left-out.ndjson datasets/",
            "  ascribe load https://example.org/threat-actor.json",
            "  ascribe load --since 2024-01-01 taxii+https://example.org/api/collections/ID/",
            "  ascribe load --fetch-login me@example.org --fetch-secret-file password taxii+https://example.org/api/collections/ID/",
            "  ascribe load --map columns.yaml names-of-groups.csv",
            "  ascribe load --author \"Example Labs\" --dataset example-labs export.json",
            "  gunzip -c attack.json.gz | ascribe load --as stix -"
        })
final class LoadCommand implements Callable<Integer> {
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9.-]{0,199}");

    private final CommonOptions common;
    private final Function<String, Optional<Input>> elsewhere;

    @Parameters(
            paramLabel = "FILE|DIR|URL|bundled|record|-",
            arity = "1..*",
            completionCandidates = BundleNames.class,
            description =
                    "Plain, gzip or zip files, folders, https:// or taxii+https:// addresses, bundled or record for what comes with Ascribe, or - for stdin.")
    private List<String> files = new ArrayList<>();

    @Mixin
    private final FormatOptions format = new FormatOptions();

    @Mixin
    private final FetchOptions fetching = new FetchOptions();

    @Option(names = "--dry-run", description = "Say what would change and write nothing.")
    private boolean dryRun;

    @Option(
            names = "--keep-going",
            description =
                    "Leave out what is broken, also of files that people write, and load the rest (then exit code 6).")
    private boolean keepGoing;

    @Option(
            names = "--dataset",
            paramLabel = "NAME",
            description = "What dataset an imported file is, instead of telling it from the content.")
    @Nullable
    private String dataset;

    @Option(
            names = "--author",
            paramLabel = "NAME",
            description = "The firm or state that states what an imported file does not say who states it.")
    @Nullable
    private String author;

    @Option(
            names = "--retire",
            description =
                    "Load a file even if most of what was loaded before is not in it, or if it is an older release.")
    private boolean retire;

    @Option(
            names = "--rejects",
            paramLabel = "FILE",
            description = "Write what was left out to a file, one JSON object a line.")
    @Nullable
    private Path rejects;

    @Option(
            names = "--max-errors",
            paramLabel = "NUMBER",
            converter = Numbers.Count.class,
            description = "Problems to print at most (100).")
    private int maxErrors = 100;

    @Mixin
    private final WaitOption waiting = new WaitOption();

    @Option(names = "--batch-size", paramLabel = "NUMBER", description = "Elements a statement, 1 to 10000 (1000).")
    private int batchSize = Loader.Options.BATCH;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    LoadCommand(CommonOptions common) {
        this.common = common;
        this.elsewhere = argument -> fetching.input(argument, common);
    }

    /**
     * One that loads what others have fetched.
     *
     * @param elsewhere gives what was fetched from an address, and nothing for other arguments
     */
    LoadCommand(CommonOptions common, Function<String, Optional<Input>> elsewhere) {
        this.common = common;
        this.elsewhere = elsewhere;
    }

    @Override
    public Integer call() {
        if (batchSize < 1 || batchSize > 10_000) {
            throw new ParameterException(
                    spec.commandLine(), "--batch-size is a number from 1 to 10000, not " + batchSize);
        }
        if (dataset != null && !NAME.matcher(dataset).matches()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--dataset is a name of small letters, digits, hyphens and dots, not '" + dataset + "'");
        }
        fetching.check(files);
        if (rejects != null) {
            Rejects.check(rejects);
        }
        Logs.ready();
        try (Background<ApplicationContext> starting =
                        Background.start("container", () -> Beans.builder().start());
                LoadTarget target =
                        new LoadTarget(common, waiting, () -> starting.result().getBean(Validator.class))) {
            // While the container starts; to start a database takes longer than to find that a file is not there.
            if (Database.isRunning(common)) {
                target.database();
            }
            try (ApplicationContext beans = starting.result()) {
                LoadRun run = new LoadRun(
                        common,
                        new LoadHow(
                                dryRun,
                                keepGoing,
                                batchSize,
                                LoadReports.named(common.output),
                                retire,
                                dataset,
                                author),
                        target);
                List<Failure> failures = new ArrayList<>();
                Inputs inputs = format.inputs(beans);
                List<Inputs.Recognised> found =
                        inputs.find(files, format.name(inputs), System.in, common::progress, failures::add, elsewhere);
                return report(run.run(oneIfNamed(found)), failures);
            }
        }
    }

    /** A name is that of one dataset. */
    private List<Inputs.Recognised> oneIfNamed(List<Inputs.Recognised> inputs) {
        if (dataset != null && inputs.size() > 1) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--dataset names what one file holds; there are " + inputs.size() + ": load them one by one");
        }
        return inputs;
    }

    private int report(List<LoadReport> reports, List<Failure> failures) {
        PrintWriter err = spec.commandLine().getErr();
        for (Failure failure : failures) {
            err.println("ascribe: " + failure.getMessage() + (failure.hint().isEmpty() ? "" : "\n  " + failure.hint()));
        }
        Problems problems = new Problems(err, maxErrors, common.quiet);
        reports.forEach(problems::print);
        if (rejects != null && !reports.isEmpty()) { // without one nothing was read
            Rejects.write(rejects, reports);
        }
        LoadReports.print(reports, common, spec.commandLine().getOut());
        return failures.isEmpty() ? LoadReports.exitCode(reports) : ExitCode.INPUT;
    }
}
