package org.ascribe.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.ascribe.export.Exporter;
import org.ascribe.failure.Failure;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ascribe export}: the whole graph on stdout; the same graph gives the same bytes. */
@Command(
        name = "export",
        description = {
            "Write the whole graph to stdout. The same graph gives the same bytes.",
            "What is exported as dataset or as stix can be loaded again and gives the same graph.",
            "As neo4j-import it goes into a folder, as files for neo4j-admin database import full, which fills an empty database of",
            "any size in seconds; then ascribe schema apply. Retired elements, judgements and the history of loads are in it, too."
        },
        footer = {
            "",
            "Examples:",
            "  ascribe export > graph.yaml",
            "  ascribe export --as stix | gzip > bundle.json.gz",
            "  ascribe export --as graphml > graph.graphml     for Gephi, yEd or NetworkX",
            "  ascribe export --as dot | dot -Tsvg > graph.svg",
            "  ascribe export --as csv > graph.csv",
            "  ascribe export --as neo4j-import --into seed",
            "  cd seed && neo4j-admin database import full neo4j @import.args"
        })
final class ExportCommand implements Callable<Integer> {
    private final CommonOptions common;

    @Option(
            names = "--as",
            paramLabel = "FORM",
            completionCandidates = ExportForms.class,
            converter = ExportForms.Named.class,
            description =
                    "The form: ${COMPLETION-CANDIDATES}. A dataset is YAML, stix a STIX 2.1 bundle. Default: dataset.")
    private String form = Exporter.Form.dataset.name();

    @Option(
            names = "--into",
            paramLabel = "FOLDER",
            description = "For neo4j-import: the folder to make, which must not be there yet or be empty.")
    @Nullable
    private Path into;

    @Mixin
    private final WaitOption waiting = new WaitOption();

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    ExportCommand(CommonOptions common) {
        this.common = common;
    }

    @Override
    public Integer call() {
        common.refuseOutput("export", "Choose the form with --as, such as --as csv or --as stix");
        boolean files = form.equals(ExportForms.NEO4J_IMPORT);
        if (files != (into != null)) {
            throw Failure.of(
                    Failure.Kind.USAGE,
                    files ? "neo4j-import is written into a folder" : "The form " + form + " is written to stdout",
                    files ? "Name it with --into FOLDER" : "Leave --into out and write > FILE");
        }
        if (into != null) {
            new ImportFolder(common, waiting, into).write();
            return ExitCode.OK;
        }
        PrintWriter out = spec.commandLine().getOut();
        try (Database database = Database.toReadAll(common);
                LoadProgress progress = new LoadProgress(common, "Exporting")) {
            Exporter exporter = new Exporter(database.graph());
            waiting.patiently(common, exporter::still).notes().forEach(common::progress);
            exporter.write(
                    Exporter.Form.valueOf(form),
                    out,
                    (phase, done, total) -> progress.step(phase, done, total) && !out.checkError());
        } catch (Failure e) {
            // Stopped because nobody takes what is written: the end of the program says why.
            if (!out.checkError()) {
                throw e;
            }
        } catch (IOException e) {
            throw Failure.of(
                    Failure.Kind.INPUT, "The output cannot be written: " + String.valueOf(e.getMessage()), "", e);
        }
        return ExitCode.OK;
    }
}
