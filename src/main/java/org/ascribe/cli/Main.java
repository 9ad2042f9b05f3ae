package org.ascribe.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.ascribe.dataset.Suggestion;
import org.ascribe.query.Catalogue;
import org.ascribe.schema.NodeKind;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** The program {@code ascribe}. */
@Command(
        name = "ascribe",
        description = "Who attributed which cyber operation to whom, in which words, on whose evidence.",
        synopsisSubcommandLabel = "COMMAND",
        versionProvider = Version.class,
        footer = {
            "",
            "Examples:",
            "  ascribe up                                start the database, load the data, serve the explorer",
            "  ascribe ask who-attributed --whom APT31   ask a question of the catalogue",
            "  ascribe COMMAND --help                    what a command does, with examples",
        })
final class Main implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Version and commit.")
    @SuppressWarnings("UnusedVariable") // read by picocli
    private boolean version;

    /** Runs the program and ends the process. */
    public static void main(String[] arguments) {
        // Always: threads of a database or a server may be left, and none of them matters any more.
        System.exit(execute(arguments));
    }

    private static int execute(String... arguments) {
        try {
            return commandLine().execute(arguments);
        } catch (RuntimeException e) {
            return Complaints.defect(e, new PrintWriter(System.err, true, StandardCharsets.UTF_8));
        }
    }

    /** The whole command line. */
    static CommandLine commandLine() {
        CommonOptions common = new CommonOptions();
        CommandLine line = new CommandLine(new Main());
        line.addMixin("common", common);
        Catalogue catalogue = new Catalogue();
        Stream.of(
                        new UpCommand(common),
                        AskCommand.of(catalogue, common),
                        new QuestionsCommand(common, catalogue),
                        new SearchCommand(common),
                        new ResolveCommand(common),
                        new ShowCommand(common),
                        new LoadCommand(common),
                        new ValidateCommand(common),
                        new ExportCommand(common),
                        new SchemaCommand(common),
                        new IdentityCommand(common),
                        new VerifyCommand(common),
                        new StatusCommand(common),
                        new WipeCommand(common),
                        new CompletionCommand(),
                        new RehearseCommand(common))
                .forEach(line::addSubcommand);
        line.registerConverter(NodeKind.class, Main::kind);
        line.setAbbreviatedOptionsAllowed(false)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(true)
                .setExecutionStrategy(parsed -> run(line, common, parsed))
                .setExecutionExceptionHandler((e, command, parsed) -> new Complaints(common).of(e, command))
                .setParameterExceptionHandler(Complaints::of);
        HelpLayout.apply(line);
        return line;
    }

    private static NodeKind kind(String label) {
        List<String> labels =
                Arrays.stream(NodeKind.values()).map(NodeKind::label).toList();
        return Arrays.stream(NodeKind.values())
                .filter(kind -> kind.label().equalsIgnoreCase(label))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException(
                        "there is no kind '" + label + "'; " + Suggestion.among(label, labels)));
    }

    private static int run(CommandLine line, CommonOptions common, ParseResult parsed) {
        line.setColorScheme(Help.defaultColorScheme(common.color.ansi()));
        Logs.show(common.debug);
        return new RunLast().execute(parsed);
    }

    /** Without a command: says which there are. */
    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return ExitCode.USAGE;
    }
}
