package org.ascribe.cli;

import java.io.PrintWriter;
import java.util.Map;
import org.ascribe.failure.Failure;
import picocli.CommandLine;
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
            print(failure, err);
            code = ExitCode.of(failure.kind());
        } else {
            err.println("ascribe: a defect of this program: " + e);
            err.println("  Run it again with --debug and report what it prints");
            code = ExitCode.INTERNAL;
        }
        if (options.debug) {
            e.printStackTrace(err);
        }
        err.flush();
        return code;
    }

    /** The arguments make no sense. */
    static int of(ParameterException e, String[] arguments) {
        CommandLine command = e.getCommandLine();
        PrintWriter err = command.getErr();
        err.println("ascribe: " + e.getMessage());
        UnmatchedArgumentException.printSuggestions(e, err);
        err.println("  See " + command.getCommandSpec().qualifiedName(" ") + " --help");
        err.flush();
        return ExitCode.USAGE;
    }

    private static void print(Failure failure, PrintWriter err) {
        err.println("ascribe: " + failure.getMessage());
        for (Map<String, Object> candidate : failure.candidates()) {
            err.println(
                    "  - " + candidate.get("id") + ": " + candidate.get("name") + " (" + candidate.get("kind") + ")");
        }
        if (!failure.hint().isEmpty()) {
            err.println("  " + failure.hint());
        }
    }
}
