package org.ascribe.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The program of the distribution, started as people start it. */
final class Program {
    private static final Path DISTRIBUTION = Path.of("target", "ascribe").toAbsolutePath();
    /** In the background of a script SIGINT is ignored, and a JVM that begins so never hears of it. */
    private static final List<String> HEARING = List.of("env", "--default-signal=INT");

    private static final boolean CAN_HEAR = runs("true");
    private static final long PATIENCE_SECONDS = 180;

    /** Each lives for seconds, beside others: the optimising compiler would only be in the way. */
    private final Map<String, String> environment =
            new HashMap<>(Map.of("ASCRIBE_JAVA_OPTS", "-XX:TieredStopAtLevel=1"));

    private List<String> prefix = List.of();

    /** What a run printed and how it ended. */
    record Outcome(int code, String out, String err, Duration took) {}

    /**
     * The same under a program that starts others, such as {@code env}.
     *
     * @param command that program with its arguments
     */
    Program under(String... command) {
        prefix = List.of(command);
        return this;
    }

    /** The same with a variable set. */
    Program with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    /** Runs it to its end. */
    Outcome run(String... arguments) {
        long start = System.nanoTime();
        try {
            Path out = Files.createTempFile("ascribe", ".out");
            Path err = Files.createTempFile("ascribe", ".err");
            Process process = builder(arguments)
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile())
                    .start();
            end(process);
            Outcome outcome = new Outcome(
                    process.exitValue(),
                    Files.readString(out),
                    Files.readString(err),
                    Duration.ofNanos(System.nanoTime() - start));
            Files.delete(out);
            Files.delete(err);
            return outcome;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts it and lets it run; what it prints goes to a file. */
    Process start(Path output, String... arguments) {
        try {
            return builder(arguments)
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts it and lets it run; what it prints can be read from the process. */
    Process start(String... arguments) {
        try {
            return builder(arguments).redirectErrorStream(true).start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sends a signal, as {@code kill} does, and says how long the process took to end. */
    static Duration signal(Process process, String name) throws IOException {
        long start = System.nanoTime();
        end(new ProcessBuilder("kill", "-" + name, Long.toString(process.pid())).start());
        end(process);
        return Duration.ofNanos(System.nanoTime() - start);
    }

    /** Waits until a process has ended, or ends it. */
    static void end(Process process) {
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
                throw new AssertionError("it did not end: " + process.info().commandLine());
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            throw new AssertionError(e);
        }
    }

    /** Whether this machine has what makes a program hear; others must not run the tests in the background. */
    private static boolean runs(String command) {
        List<String> all = new ArrayList<>(HEARING);
        all.add(command);
        try {
            return new ProcessBuilder(all).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private ProcessBuilder builder(String... arguments) {
        List<String> command = new ArrayList<>(CAN_HEAR ? HEARING : List.of());
        command.addAll(prefix);
        command.add(DISTRIBUTION.resolve("bin").resolve("ascribe").toString());
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().keySet().removeIf(name -> name.startsWith("NEO4J_") || name.startsWith("ASCRIBE_"));
        builder.environment().putAll(environment);
        return builder;
    }
}
