package org.ascribe.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.ascribe.query.Catalogue;
import org.ascribe.query.Question;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code ascribe ask}: one subcommand a question of the catalogue. */
@Command(
        name = AskCommand.NAME,
        description = "Ask a question of the catalogue.",
        synopsisSubcommandLabel = "QUESTION",
        commandListHeading = "%nQuestions:%n",
        footer = {
            "",
            "Examples:",
            "  ascribe ask who-attributed --whom APT31",
            "  ascribe ask who-attributed --help      its parameters and columns",
            "  ascribe ask aliases APT31 -o json",
        })
final class AskCommand implements Callable<Integer> {
    static final String NAME = "ask";

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    /** With the questions that these arguments name as subcommands; see {@link #named}. */
    static CommandLine of(CommonOptions common, String... arguments) {
        CommandLine ask = new CommandLine(new AskCommand());
        Catalogue catalogue = new Catalogue();
        named(NAME, catalogue, arguments)
                .forEach(question -> ask.addSubcommand(question.name(), AskQuestion.spec(question, catalogue, common)));
        return ask;
    }

    /**
     * The questions that these arguments name; all if they name none, or there are none; none if they do not even name the command
     * that they are subcommands of: then it only stands in the list of commands.
     */
    static List<Question> named(String command, Catalogue catalogue, String... arguments) {
        List<String> given = List.of(arguments);
        if (!given.isEmpty() && !given.contains(command)) {
            return List.of();
        }
        List<String> named = catalogue.names().stream().filter(given::contains).toList();
        return named.isEmpty()
                ? catalogue.all()
                : named.stream().map(catalogue::get).toList();
    }

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "which question? ascribe questions lists them");
    }
}
