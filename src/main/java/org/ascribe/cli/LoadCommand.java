package org.ascribe.cli;

import io.micronaut.context.ApplicationContext;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.ascribe.load.Loader;
import org.ascribe.load.find.Background;
import org.ascribe.load.find.Bundle;
import org.ascribe.load.find.Inputs;
import org.ascribe.load.record.LoadReport;
import org.ascribe.validation.Validator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
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
            "Several files may refer to each other; their order does not matter."
        },
        footer = {
            "",
            "Examples:",
            "  ascribe load my-dataset.yaml",
            "  ascribe load bundled my-dataset.yaml",
            "  ascribe load --dry-run datasets/",
            "  ascribe load --keep-going --rejects left-out.ndjson datasets/",
            "  gunzip -c attack.json.gz | ascribe load --as stix -"
        })
final class LoadCommand implements Callable<Integer> {
    private final CommonOptions common;

    @Parameters(
            paramLabel = "FILE|DIR|bundled|-",
            arity = "1..*",
            completionCandidates = Names.class,
            description = "Plain or gzip files, folders, bundled for what comes with Ascribe, or - for stdin.")
    private List<String> files = new ArrayList<>();

    @Option(names = "--as", paramLabel = "FORMAT", description = "The format, instead of telling it from the content.")
    @Nullable
    private String as;

    @Option(names = "--dry-run", description = "Say what would change and write nothing.")
    private boolean dryRun;

    @Option(names = "--keep-going", description = "Leave out what is broken and load the rest (then exit code 6).")
    private boolean keepGoing;

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

    @Option(names = "--batch-size", paramLabel = "NUMBER", description = "Elements a statement, 1 to 10000 (1000).")
    private int batchSize = Loader.Options.BATCH;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    /** What can be loaded by name; for the shell. */
    private static final class Names extends ArrayList<String> {
        private static final long serialVersionUID = 1L;

        Names() {
            super(List.of(Bundle.NAME));
        }
    }

    LoadCommand(CommonOptions common) {
        this.common = common;
    }

    @Override
    public Integer call() {
        if (batchSize < 1 || batchSize > 10_000) {
            throw new ParameterException(
                    spec.commandLine(), "--batch-size is a number from 1 to 10000, not " + batchSize);
        }
        if (rejects != null) {
            Rejects.check(rejects);
        }
        Logs.ready();
        try (Background<ApplicationContext> starting =
                        Background.start("container", () -> Beans.builder().start());
                LoadTarget target =
                        new LoadTarget(common, () -> starting.result().getBean(Validator.class))) {
            // While the container starts; to start a database takes longer than to find that a file is not there.
            if (Database.isRunning(common)) {
                target.database();
            }
            try (ApplicationContext beans = starting.result()) {
                LoadRun run = new LoadRun(
                        common,
                        new LoadRun.Options(dryRun, keepGoing, batchSize, LoadReports.named(common.output)),
                        target);
                return report(run.run(beans.getBean(Inputs.class).find(files, as, System.in, common::progress)));
            }
        }
    }

    private int report(List<LoadReport> reports) {
        Problems problems = new Problems(spec.commandLine().getErr(), maxErrors);
        reports.forEach(problems::print);
        if (rejects != null) {
            Rejects.write(rejects, reports);
        }
        Result result = LoadReports.result(reports);
        if (!result.rows().isEmpty() || common.output != OutputFormat.table) {
            new Printer(common, spec.commandLine().getOut()).print(result);
            if (common.output == OutputFormat.table) {
                LoadReports.names(reports).forEach(spec.commandLine().getOut()::println);
                spec.commandLine().getOut().flush();
            }
        }
        int code = LoadReports.exitCode(reports);
        return code == ExitCode.REJECTS && !keepGoing ? ExitCode.INPUT : code;
    }
}
