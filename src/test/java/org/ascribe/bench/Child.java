package org.ascribe.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A Java process of its own, as small and as cold as the one that a user starts. */
final class Child {
    private static final String PROGRAM = "org.ascribe.cli.Main";

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

    /** Runs a command of Ascribe, with the options that the launcher gives it. */
    static Outcome ascribe(String heap, String... arguments) throws IOException, InterruptedException {
        return run(heap, PROGRAM, arguments);
    }

    /** Runs a class that has a main method. */
    static Outcome run(String heap, String type, String... arguments) throws IOException, InterruptedException {
        Path out = Files.createTempFile("bench", ".out");
        Path err = Files.createTempFile("bench", ".err");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "@src/main/sh/jvm.options",
                "-Xmx" + heap,
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                type));
        command.addAll(List.of(arguments));
        long start = System.nanoTime();
        int code = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start()
                .waitFor();
        double seconds = (System.nanoTime() - start) / 1e9;
        Outcome outcome = new Outcome(code, seconds, Files.readString(out), Files.readString(err));
        Files.delete(out);
        Files.delete(err);
        return outcome;
    }
}
