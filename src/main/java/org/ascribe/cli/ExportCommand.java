package org.ascribe.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.ascribe.failure.Failure;
import org.ascribe.load.Exporter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ascribe export}: the whole graph on stdout; the same graph gives the same bytes. */
@Command(
        name = "export",
        description = "Write the whole graph to stdout. The same graph gives the same bytes.",
        footer = {"", "Examples:", "  ascribe export > graph.yaml", "  ascribe export --as csv > graph.csv"})
final class ExportCommand implements Callable<Integer> {
    private final CommonOptions common;

    @Option(
            names = "--as",
            paramLabel = "FORMAT",
            description = "dataset (YAML that can be loaded again) or csv. Default: dataset.")
    private Form form = Form.dataset;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    /** What it can be written as; the names are what people write after {@code --as}. */
    private enum Form {
        dataset,
        csv
    }

    ExportCommand(CommonOptions common) {
        this.common = common;
    }

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        try (Database database = Database.toAsk(common)) {
            Exporter exporter = new Exporter(database.graph());
            switch (form) {
                case dataset -> exporter.datasets(out);
                case csv -> exporter.csv(out);
            }
            out.flush();
        } catch (IOException e) {
            throw Failure.of(Failure.Kind.INPUT, "The output cannot be written: " + e.getMessage(), "", e);
        }
        return ExitCode.OK;
    }
}
