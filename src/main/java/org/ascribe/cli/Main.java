package org.ascribe.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.ascribe.dataset.Suggestion;
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
import picocli.CommandLine.UnmatchedArgumentException;

/** The program {@code ascribe}. */
@Command(
        name = "ascribe",
        description = "Who attributed which cyber operation to whom, in which words, on whose evidence.",
        synopsisSubcommandLabel = "COMMAND",
        versionProvider = ProgramVersion.class,
        footer = {
            "",
            "Exit codes: 0 done; 1 a defect of this program; 2 wrong arguments; 3 nothing found, or something wrong with what",
            "was given; 4 no database reached; 5 in use by another process; 6 loaded, but records were rejected;",
            "130 stopped by Ctrl-C; 143 stopped by SIGTERM.",
            "",
            "Examples:",
            "  ascribe up                                start, load the data, serve the explorer",
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
        // Libraries print numbers too: a table, a bar and an error look the same on every machine.
        Locale.setDefault(Locale.ROOT);
        // Always: threads of a database or a server may be left, and none of them matters any more.
        System.exit(execute(asWritten(arguments)));
    }

    /** What is meant by {@code help COMMAND}, which other programs understand: {@code COMMAND --help}. */
    static String[] asWritten(String... arguments) {
        return arguments.length > 0 && arguments[0].equals("help")
                ? Stream.concat(Arrays.stream(arguments).skip(1), Stream.of("--help"))
                        .toArray(String[]::new)
                : arguments;
    }

    private static int execute(String... arguments) {
        Stdout stdout = Stdout.ofProcess();
        try {
            CommandLine line = commandLine(arguments).setOut(stdout.writer());
            return ended(line.execute(arguments), line, stdout);
        } catch (RuntimeException e) {
            return Complaints.defect(e, new PrintWriter(System.err, true, StandardCharsets.UTF_8));
        }
    }

    /** The exit code: what went well has not if its result did not get out. */
    static int ended(int code, CommandLine line, Stdout stdout) {
        line.getOut().flush();
        return code == ExitCode.OK
                ? stdout.failure()
                        .map(failure -> Complaints.say(failure, line.getErr()))
                        .orElse(code)
                : code;
    }

    /** The command line with all commands. */
    static CommandLine commandLine() {
        return commandLine(new String[0]);
    }

    /** The command line with the commands that these arguments name; with all if they name none. */
    static CommandLine commandLine(String... arguments) {
        CommonOptions common = new CommonOptions();
        CommandLine line = new CommandLine(new Main());
        line.addMixin("common", common);
        named(commands(common, arguments), arguments).values().forEach(command -> line.addSubcommand(command.get()));
        line.registerConverter(NodeKind.class, Main::kind)
                .setAbbreviatedOptionsAllowed(false)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(true)
                .setExecutionStrategy(parsed -> run(line, common, parsed))
                .setExecutionExceptionHandler((e, command, parsed) -> new Complaints(common).of(e, command))
                .setParameterExceptionHandler(Complaints::of);
        HelpLayout.apply(line);
        return line;
    }

    private static Map<String, Supplier<Object>> commands(CommonOptions common, String... arguments) {
        Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
        commands.put("up", () -> new UpCommand(common));
        commands.put("ask", () -> AskCommand.of(common, arguments));
        commands.put("questions", () -> new QuestionsCommand(common));
        commands.put("search", () -> new SearchCommand(common));
        commands.put("resolve", () -> new ResolveCommand(common));
        commands.put("show", () -> new ShowCommand(common));
        commands.put("report", () -> ReportCommand.of(common, arguments));
        commands.put("load", () -> new LoadCommand(common));
        commands.put("datasets", () -> new DatasetsCommand(common));
        commands.put("unload", () -> new UnloadCommand(common));
        commands.put("history", () -> new HistoryCommand(common));
        commands.put("sources", () -> new SourcesCommand(common));
        commands.put("refresh", () -> new RefreshCommand(common));
        commands.put("identity", () -> IdentityCommand.of(common));
        commands.put("validate", () -> new ValidateCommand(common));
        commands.put("new", () -> NewCommand.of(common));
        commands.put("fmt", () -> new FmtCommand(common));
        commands.put("export", () -> new ExportCommand(common));
        commands.put("backup", () -> new BackupCommand(common));
        commands.put("restore", () -> new RestoreCommand(common));
        commands.put("schema", () -> new SchemaCommand(common));
        commands.put("verify", () -> new VerifyCommand(common));
        commands.put("status", () -> new StatusCommand(common));
        commands.put("wipe", () -> new WipeCommand(common));
        commands.put("mcp", () -> new McpCommand(common));
        commands.put("completion", () -> new CompletionCommand(common));
        commands.put("rehearse", () -> new RehearseCommand(common));
        return commands;
    }

    /** Those that the arguments name, or all: setting up what is not needed is most of the work of a short command. */
    static <T> Map<String, T> named(Map<String, T> all, String... arguments) {
        Map<String, T> named = new LinkedHashMap<>(all);
        named.keySet().retainAll(List.of(arguments));
        return named.isEmpty() ? all : named;
    }

    private static NodeKind kind(String label) {
        List<String> labels =
                Arrays.stream(NodeKind.values()).map(NodeKind::label).toList();
        return Arrays.stream(NodeKind.values())
                .filter(kind ->
                        Stream.of(kind.label(), kind.word(), kind.plural()).anyMatch(label::equalsIgnoreCase))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("there is no kind '" + label + "'; "
                        + Suggestion.closest(label, labels)
                                .map(close -> "did you mean " + close + "?")
                                .orElse("possible: " + String.join(", ", labels))));
    }

    private static int run(CommandLine line, CommonOptions common, ParseResult parsed) {
        line.setColorScheme(Help.defaultColorScheme(common.color.ansi()));
        Logs.show(common.debug);
        refuseUnknown(parsed);
        return new RunLast().execute(parsed);
    }

    /** Help is asked for something: who gets that of something else would take it for the answer. */
    private static void refuseUnknown(ParseResult parsed) {
        for (ParseResult each = parsed; each != null; each = each.subcommand()) {
            if (!each.unmatched().isEmpty()) {
                throw new UnmatchedArgumentException(each.commandSpec().commandLine(), each.unmatched());
            }
        }
    }

    /** Without a command: says which there are. */
    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return ExitCode.USAGE;
    }
}
