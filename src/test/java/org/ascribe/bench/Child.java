package org.ascribe.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A process of its own, as small and as cold as the one that a user starts. */
final class Child {
    private static final Path PROGRAM = Path.of("target", "ascribe", "bin", "ascribe");

    private Child() {}

    /**
     * What a run did.
     *
     * @param code its exit code
     * @param seconds how long it took from start to end
     * @param out what it printed on stdout
     * @param err what it printed on stderr
     */
    record Outcome(int code, double seconds, String out, String err) {

        /** The same, if it did what was expected. */
        Outcome expect(int expected) {
            if (code != expected) {
                throw new IllegalStateException("exit code " + code + " where " + expected + " is due\n" + err);
            }
            return this;
        }
    }

    /** Runs a command of the distribution, as a user does. */
    static Outcome ascribe(String heap, String... arguments) throws IOException, InterruptedException {
        return run(builder(heap, arguments));
    }

    /** Runs a command of the distribution that prints much, into a file. */
    static Outcome ascribeInto(Path out, String heap, String... arguments) throws IOException, InterruptedException {
        return run(builder(heap, arguments), out);
    }

    /** Starts a command of the distribution and lets it run; nobody hears what it says. */
    static Process start(String heap, String... arguments) throws IOException {
        return builder(heap, arguments)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static ProcessBuilder builder(String heap, String... arguments) {
        List<String> command = new ArrayList<>(List.of(PROGRAM.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("ASCRIBE_JAVA_OPTS", "-Xmx" + heap);
        return builder;
    }

    /** Runs a class that has a main method, with the compilers that short commands have. */
    static Outcome run(String heap, String type, String... arguments) throws IOException, InterruptedException {
        return run(List.of("-XX:TieredStopAtLevel=1"), heap, type, arguments);
    }

    /** Runs a class that has a main method, with these options of the JVM. */
    static Outcome run(List<String> options, String heap, String type, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "@src/main/sh/jvm.options",
                "-Xmx" + heap));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), type));
        command.addAll(List.of(arguments));
        return run(new ProcessBuilder(command));
    }

    private static Outcome run(ProcessBuilder builder) throws IOException, InterruptedException {
        Path out = Files.createTempFile("bench", ".out");
        Outcome outcome = run(builder, out);
        String printed = Files.readString(out);
        Files.delete(out);
        return new Outcome(outcome.code(), outcome.seconds(), printed, outcome.err());
    }

    private static Outcome run(ProcessBuilder builder, Path out) throws IOException, InterruptedException {
        Path err = Files.createTempFile("bench", ".err");
        long start = System.nanoTime();
        int code = builder.redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start()
                .waitFor();
        double seconds = (System.nanoTime() - start) / 1e9;
        Outcome outcome = new Outcome(code, seconds, "", Files.readString(err));
        Files.delete(err);
        return outcome;
    }
}
