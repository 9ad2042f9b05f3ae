package org.ascribe.cli;

import java.util.LinkedHashMap;
import java.util.Map;
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
        name = "ask",
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
    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    /** With the questions that these arguments name as subcommands; with all if they name none. */
    static CommandLine of(CommonOptions common, String... arguments) {
        CommandLine ask = new CommandLine(new AskCommand());
        named(arguments).forEach((name, question) -> ask.addSubcommand(name, AskQuestion.spec(question, common)));
        return ask;
    }

    /** The questions that these arguments name, by name; all if they name none. */
    static Map<String, Question> named(String... arguments) {
        Map<String, Question> questions = new LinkedHashMap<>();
        new Catalogue().all().forEach(question -> questions.put(question.name(), question));
        return Main.named(questions, arguments);
    }

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "which question? ascribe questions lists them");
    }
}
