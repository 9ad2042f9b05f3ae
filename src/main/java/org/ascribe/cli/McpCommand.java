package org.ascribe.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.util.concurrent.Callable;
import org.ascribe.mcp.Stdio;
import picocli.CommandLine.Command;

/** {@code ascribe mcp}: lets an assistant ask, over stdin and stdout. */
@Command(
        name = "mcp",
        description = {
            "Serve the questions to an assistant, over stdin and stdout (Model Context Protocol).",
            "Assistants start it themselves; the README says how to tell them. Nothing can be changed through it."
        },
        footer = {
            "",
            "Examples:",
            "  ascribe mcp                      the database of ascribe up, or the embedded one",
            "  ascribe mcp --uri neo4j+s://xxxxxxxx.databases.neo4j.io --password-file secret.txt"
        })
final class McpCommand implements Callable<Integer> {
    private final CommonOptions common;

    McpCommand(CommonOptions common) {
        this.common = common;
    }

    @Override
    public Integer call() throws InterruptedException {
        // Stdout is for the protocol alone: whatever else prints there goes to stderr.
        System.setOut(new PrintStream(System.err, true, System.err.charset()));
        try (Database database = Database.toAsk(common)) {
            Stdio.serve(
                    database.graph(),
                    new Version().getVersion()[0].replaceFirst("^ascribe ", ""),
                    new FileInputStream(FileDescriptor.in),
                    new FileOutputStream(FileDescriptor.out));
        }
        return ExitCode.OK;
    }
}
