package org.ascribe.cli;

import io.micronaut.context.ApplicationContext;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.ascribe.dataset.Dataset;
import org.ascribe.dataset.Problem;
import org.ascribe.embedded.Home;
import org.ascribe.embedded.RunFile;
import org.ascribe.graph.Graph;
import org.ascribe.load.Drafts;
import org.ascribe.load.ShownProblem;
import org.ascribe.load.find.Inputs;
import org.ascribe.validation.Validator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ascribe validate}: what is wrong with files, with a look into the graph where it helps. */
@Command(
        name = "validate",
        description = {
            "Check files: all problems at once, with file, line and column.",
            "They may refer to each other and to what comes with Ascribe, and must not describe that otherwise; what else they refer to is looked up in the graph, if there is one. Numbers of other catalogues do (G0016, a STIX id, a MISP UUID)."
        },
        footer = {"", "Examples:", "  ascribe validate my-dataset.yaml", "  ascribe validate -o json datasets/"})
final class ValidateCommand implements Callable<Integer> {
    private final CommonOptions common;

    @Parameters(
            paramLabel = "FILE|DIR|-",
            arity = "1..*",
            description = "Plain or gzip files, folders, or - for stdin.")
    private List<String> files = new ArrayList<>();

    @Mixin
    private final FormatOptions format = new FormatOptions();

    @Option(
            names = "--max-errors",
            paramLabel = "NUMBER",
            converter = Numbers.Count.class,
            description = "Problems to print at most (100).")
    private int maxErrors = 100;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    ValidateCommand(CommonOptions common) {
        this.common = common;
    }

    @Override
    public Integer call() {
        List<Problem> problems = new ArrayList<>();
        try (ApplicationContext beans = Beans.builder().start()) {
            List<Dataset> datasets = new ArrayList<>();
            Inputs inputs = format.inputs(beans);
            for (Inputs.Recognised input : inputs.find(files, format.name(inputs), System.in, common::progress)) {
                List<Dataset> read = input.read();
                read.forEach(dataset -> tellRejected(dataset, input.input().name()));
                datasets.addAll(read);
            }
            Drafts drafts = new Drafts(datasets);
            lookUp(drafts);
            problems.addAll(drafts.problems(beans.getBean(Validator.class)));
        }
        report(problems);
        return problems.stream().anyMatch(problem -> problem.severity() == Problem.Severity.ERROR)
                ? ExitCode.INPUT
                : ExitCode.OK;
    }

    /** Where the format is described. */
    private static String guide(Home home) {
        String server =
                RunFile.of(home).map(running -> running.http().toString()).orElse("http://localhost:8080");
        return "The format, key by key with examples: " + server.replaceFirst("/$", "")
                + "/docs/format while ascribe up runs";
    }

    private void tellRejected(Dataset dataset, String file) {
        dataset.tally()
                .rejected()
                .forEach((reason, count) -> common.progress(file + ": rejected " + count + ": " + reason));
    }

    /** Looks up in the graph what people refer to and no file has. */
    private void lookUp(Drafts drafts) {
        int unknown = drafts.unknown();
        if (unknown == 0) {
            return;
        }
        try (Opened opened = Opened.of(common)) {
            Graph graph = opened.graph();
            if (graph == null) {
                common.progress("Not looked up, for there is no graph to look into: " + unknown
                        + (unknown == 1 ? " reference" : " references"));
                return;
            }
            drafts.lookInto(graph);
        }
    }

    private void report(List<Problem> problems) {
        if (common.output == OutputFormat.table) {
            new Problems(spec.commandLine().getOut(), maxErrors).print(problems);
            common.progress(
                    problems.isEmpty() ? "No problems" : "Problems: " + problems.size() + ". " + guide(common.home()));
        } else {
            List<ShownProblem> rows = problems.stream().map(ShownProblem::of).toList();
            new Printer(common, spec.commandLine().getOut())
                    .print(Result.of(rows, "file", "line", "column", "severity", "code", "message", "hint"));
        }
    }
}
