package org.ascribe.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.ascribe.embedded.Home;
import org.ascribe.embedded.RunFile;

/** A running {@code ascribe up} on a folder of its own, ended with the test. */
final class Up implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Process process;
    private final Path output;
    private final RunFile run;

    private Up(Process process, Path output, RunFile run) {
        this.process = process;
        this.output = output;
        this.run = run;
    }

    /** Starts it on free ports and waits until it is ready. */
    static Up start(Path folder, String... more) {
        List<String> arguments =
                new ArrayList<>(List.of("up", "--port", "0", "--bolt-port", "0", "--data", folder.toString()));
        arguments.addAll(List.of(more));
        Path output = folder.resolveSibling(folder.getFileName() + ".out");
        Process process = new Program().start(output, arguments.toArray(String[]::new));
        return new Up(process, output, await(folder, process, output));
    }

    private static RunFile await(Path folder, Process process, Path output) {
        Instant end = Instant.now().plus(PATIENCE);
        while (process.isAlive() && Instant.now().isBefore(end)) {
            var run = RunFile.of(new Home(folder));
            if (run.isPresent()) {
                return run.get();
            }
            pause();
        }
        process.destroyForcibly();
        throw new AssertionError("ascribe up did not get ready:\n" + text(output));
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }

    Process process() {
        return process;
    }

    /** Whether it prints the text, sooner or later: it does so after it has written where it runs. */
    boolean prints(String text) {
        Instant end = Instant.now().plus(PATIENCE);
        while (process.isAlive() && Instant.now().isBefore(end) && !text(output).contains(text)) {
            pause();
        }
        return text(output).contains(text);
    }

    /** All that it has printed. */
    String printed() {
        return text(output);
    }

    RunFile run() {
        return run;
    }

    /** Sends a signal, as {@code kill} does, and says how long the process took to end. */
    Duration signal(String name) throws IOException {
        return Program.signal(process, name);
    }

    @Override
    public void close() {
        process.destroy();
        Program.end(process);
    }
}
