package org.ascribe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ascribe.TestGraph;

/**
 * Runs commands inside this JVM against the Neo4j of the tests.
 *
 * @param folder takes what the program keeps beside the database
 */
record OnTestGraph(Path folder) {

    /** Runs one, which must end with that code. */
    Program.Outcome run(int code, String... arguments) {
        return ended(code, runAny(arguments), arguments);
    }

    /** Runs one on another Neo4j. */
    Program.Outcome runAt(URI address, Path password, int code, String... arguments) {
        return ended(code, runAny(address, password, arguments), arguments);
    }

    private static Program.Outcome ended(int code, Program.Outcome outcome, String... arguments) {
        assertThat(outcome.code())
                .as("%s: %s %s", List.of(arguments), outcome.out(), outcome.err())
                .isEqualTo(code);
        return outcome;
    }

    /** Runs one, however it ends. */
    Program.Outcome runAny(String... arguments) {
        return runAny(TestGraph.address(), password(), arguments);
    }

    private Program.Outcome runAny(URI address, Path password, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        List<String> all = new ArrayList<>(Arrays.asList(Main.asWritten(arguments)));
        all.addAll(List.of("--uri", address.toString()));
        all.addAll(List.of("--password-file", password.toString()));
        if (!all.contains("--data")) {
            all.addAll(List.of("--data", folder.resolve("home").toString()));
        }
        all.add("--quiet");
        long start = System.nanoTime();
        int ended = Main.commandLine(Main.asWritten(arguments))
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(all.toArray(String[]::new));
        return new Program.Outcome(ended, out.toString(), err.toString(), Duration.ofNanos(System.nanoTime() - start));
    }

    private Path password() {
        try {
            Path file = Files.writeString(folder.resolve("password"), "neo4j");
            // The program warns of a secret that others can read.
            return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
