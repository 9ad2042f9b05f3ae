package org.ascribe.cli;

import java.io.PrintWriter;
import java.util.Collection;
import java.util.function.UnaryOperator;
import org.ascribe.answer.Choice;
import org.ascribe.dataset.Suggestion;
import org.ascribe.failure.Failure;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells people on stderr what went wrong and what to do; the technical cause only on demand. */
final class Complaints {
    private final CommonOptions options;

    Complaints(CommonOptions options) {
        this.options = options;
    }

    /** A command failed. */
    int of(Exception e, CommandLine command) {
        if (OnInterrupt.happening()) {
            return ExitCode.INTERRUPTED;
        }
        PrintWriter err = command.getErr();
        int code;
        if (e instanceof Failure failure) {
            code = say(failure, err, options::onSameDatabase);
        } else {
            code = defect(e, err);
        }
        if (options.debug) {
            e.printStackTrace(err);
        }
        err.flush();
        return code;
    }

    /** Something that people are told as it is. */
    static int say(Failure failure, PrintWriter err) {
        return say(failure, err, hint -> hint);
    }

    private static int say(Failure failure, PrintWriter err, UnaryOperator<String> hinted) {
        print(failure, err, hinted);
        err.flush();
        return ExitCode.of(failure.kind());
    }

    /** The program is wrong, not the user. */
    static int defect(Exception e, PrintWriter err) {
        err.println("ascribe: a defect of this program: " + e);
        err.println("  Run it again with --debug and report what it prints");
        err.flush();
        return ExitCode.INTERNAL;
    }

    /** The arguments make no sense. */
    static int of(ParameterException e, String[] arguments) {
        CommandLine command = e.getCommandLine();
        PrintWriter err = command.getErr();
        err.println("ascribe: "
                + (e instanceof UnmatchedArgumentException unmatched ? unknown(unmatched) : e.getMessage()));
        err.println("  See " + command.getCommandSpec().qualifiedName(" ") + " --help");
        err.flush();
        return ExitCode.USAGE;
    }

    /** An argument that nothing takes: an option, a command or a question with a typing error, or one too many. */
    private static String unknown(UnmatchedArgumentException e) {
        CommandSpec command = e.getCommandLine().getCommandSpec();
        String argument = e.getUnmatched().getFirst();
        String name = argument.replaceFirst("=.*", "");
        if (argument.startsWith("-")) {
            return "there is no option " + name
                    + suggestion(name, command.optionsMap().keySet());
        }
        if (command.subcommands().isEmpty()) {
            return "one argument too many: " + argument;
        }
        String what = command.name().equals("ask") ? "question" : "command";
        return "there is no " + what + " " + argument
                + suggestion(argument, command.subcommands().keySet());
    }

    private static String suggestion(String given, Collection<String> possible) {
        return Suggestion.closest(given, possible)
                .map(close -> "; did you mean " + close + "?")
                .orElse("");
    }

    private static void print(Failure failure, PrintWriter err, UnaryOperator<String> hinted) {
        err.println("ascribe: " + failure.getMessage());
        if (failure.candidates().isEmpty()) {
            if (!failure.hint().isEmpty()) {
                err.println("  " + hinted.apply(failure.hint()));
            }
            return;
        }
        // The hint names some of those that are listed here.
        err.println(
                failure.hint().startsWith("Did")
                        ? "  Did you mean one of these?"
                        : "  Give the id of the one you mean:");
        for (Choice candidate : failure.candidates()) {
            err.println("  - " + candidate.id() + ": " + candidate.name() + " (" + candidate.kindWord() + ")");
        }
    }
}
