package org.ascribe.cli;

import java.util.List;
import org.ascribe.answer.Fields;
import org.ascribe.dataset.curated.DatasetSchema;
import org.ascribe.graph.SchemaManager;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code ascribe schema}: constraints and indexes of the graph, and the JSON Schema of the files that people write. */
@Command(
        name = "schema",
        description = "Constraints and indexes of the graph, and the JSON Schema of datasets.",
        synopsisSubcommandLabel = "apply|verify|show|dataset",
        footer = {
            "",
            "Examples:",
            "  ascribe schema verify",
            "  ascribe schema show",
            "  ascribe schema dataset > ascribe.schema.json"
        })
final class SchemaCommand implements Runnable {
    private final CommonOptions common;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    SchemaCommand(CommonOptions common) {
        this.common = common;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "apply, verify, show or dataset?");
    }

    @Command(
            name = "apply",
            description = "Create what is missing.",
            footer = {"", "Example:", "  ascribe schema apply"})
    int apply() {
        try (Database database = Database.toWrite(common)) {
            SchemaManager schema = new SchemaManager(database.graph());
            List<String> missing = schema.verify();
            schema.apply();
            return print("created", missing, ExitCode.OK);
        }
    }

    @Command(
            name = "verify",
            description = "Say what is missing; exit code 3 if anything is.",
            footer = {"", "Example:", "  ascribe schema verify"})
    int verify() {
        try (Database database = Database.toAsk(common)) {
            List<String> missing = new SchemaManager(database.graph()).verify();
            return print("missing", missing, missing.isEmpty() ? ExitCode.OK : ExitCode.INPUT);
        }
    }

    @Command(
            name = "show",
            description = "Print the Cypher that creates them.",
            footer = {"", "Example:", "  ascribe schema show"})
    int show() {
        if (common.output != OutputFormat.table) {
            Fields cypher = Fields.of("cypher", SchemaManager.show());
            new Printer(common, spec.commandLine().getOut()).print(Result.of(cypher, List.of(cypher)));
            return ExitCode.OK;
        }
        spec.commandLine().getOut().print(SchemaManager.show());
        spec.commandLine().getOut().flush();
        return ExitCode.OK;
    }

    @Command(
            name = "dataset",
            description = {
                "Print the JSON Schema of datasets, with which an editor completes and checks them.",
                "For it, a dataset begins with a line such as",
                "# yaml-language-server: $schema=ascribe.schema.json"
            },
            footer = {"", "Example:", "  ascribe schema dataset > ascribe.schema.json"})
    int dataset() {
        if (common.output == OutputFormat.csv) {
            common.refuseOutput("schema dataset", "Leave out -o: a schema is JSON");
        }
        spec.commandLine().getOut().println(DatasetSchema.build().toPrettyString());
        spec.commandLine().getOut().flush();
        return ExitCode.OK;
    }

    private int print(String what, List<String> names, int code) {
        if (names.isEmpty() && common.output == OutputFormat.table) {
            common.progress("Nothing " + (what.equals("created") ? "to create" : "is missing"));
            return code;
        }
        List<Fields> rows = names.stream().map(name -> Fields.of(what, name)).toList();
        new Printer(common, spec.commandLine().getOut()).print(Result.of(Fields.of(what, names), rows, what));
        return code;
    }
}
