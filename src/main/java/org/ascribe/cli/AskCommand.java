package org.ascribe.cli;

import java.util.concurrent.Callable;
import org.ascribe.query.Catalogue;
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

    /** With the questions of the catalogue as subcommands. */
    static CommandLine of(Catalogue catalogue, CommonOptions common) {
        CommandLine ask = new CommandLine(new AskCommand());
        catalogue.all().forEach(question -> ask.addSubcommand(question.name(), AskQuestion.spec(question, common)));
        return ask;
    }

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "which question? ascribe questions lists them");
    }
}
