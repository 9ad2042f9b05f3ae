package org.ascribe.cli;

import io.micronaut.context.ApplicationContext;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.util.concurrent.Callable;
import org.ascribe.graph.Graph;
import org.ascribe.mcp.AskedGraph;
import org.ascribe.mcp.Protocol;
import org.ascribe.mcp.Stdio;
import org.ascribe.validation.Validator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;

/** {@code ascribe mcp}: lets an assistant ask, over stdin and stdout. */
@Command(
        name = "mcp",
        description = {
            "Serve the questions to an assistant, over stdin and stdout (Model Context Protocol).",
            "Assistants start it themselves; src/site/programmer.md says how to tell them. Nothing can be changed through it."
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
    public Integer call() throws IOException, InterruptedException {
        // Stdout is for the protocol alone: whatever else prints there goes to stderr.
        System.setOut(new PrintStream(System.err, true, System.err.charset()));
        try (Asked asked = new Asked(common)) {
            Stdio.serve(
                    new Protocol(asked, McpCommand::validator, ProgramVersion.number()),
                    new FileInputStream(FileDescriptor.in),
                    new FileOutputStream(FileDescriptor.out));
        }
        return ExitCode.OK;
    }

    private static Validator validator() {
        try (ApplicationContext beans = Beans.builder().start()) {
            return beans.getBean(Validator.class);
        }
    }

    /** The database, opened by the first call that needs it: where there is none yet, that is an answer and no end. */
    private static final class Asked implements AskedGraph, AutoCloseable {
        private final CommonOptions common;
        private @Nullable Database open;

        Asked(CommonOptions common) {
            this.common = common;
        }

        @Override
        public synchronized Graph graph() {
            Database ready = open;
            if (ready == null) {
                ready = Database.toAsk(common);
                open = ready;
            }
            return ready.graph();
        }

        @Override
        public synchronized void close() {
            if (open != null) {
                open.close();
            }
        }
    }
}
