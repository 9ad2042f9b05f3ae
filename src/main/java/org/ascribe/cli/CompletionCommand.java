package org.ascribe.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ascribe completion}: a script that lets the shell complete commands, questions and options. */
@Command(
        name = "completion",
        description = "Print a script that completes commands, questions and options in your shell.",
        footer = {
            "",
            "Examples:",
            "  source <(ascribe completion bash)",
            "  ascribe completion bash > ~/.local/share/bash-completion/completions/ascribe",
            "  source <(ascribe completion zsh)"
        })
final class CompletionCommand implements Callable<Integer> {
    /** What keeps the shell from offering files where the script has nothing to offer, as for the files of {@code load}. */
    private static final String NO_FILES = "  type compopt &>/dev/null && compopt +o default\n";

    private final CommonOptions common;

    @Parameters(paramLabel = "bash|zsh", description = "Your shell.")
    @SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // set by picocli; one script serves both
    private Shell shell;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    /** The shells; the names are what people write. */
    private enum Shell {
        bash,
        zsh
    }

    CompletionCommand(CommonOptions common) {
        this.common = common;
    }

    @Override
    public Integer call() {
        common.refuseOutput("completion", "Leave out -o: this is a script for your shell");
        spec.commandLine()
                .getOut()
                .print(AutoComplete.bash("ascribe", Main.commandLine()).replace(NO_FILES, ""));
        spec.commandLine().getOut().flush();
        return ExitCode.OK;
    }
}
