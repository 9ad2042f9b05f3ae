package org.ascribe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ctrl-C in a long load. */
final class InterruptIT {
    private static final int HERONS = 1_500;

    @TempDir
    private static Path folder;

    private final Program ascribe = new Program();

    @Test
    void endsTheBatchSaysWhatIsInAndTheSameCommandGoesOn() throws IOException {
        Path file = herons();
        Path home = folder.resolve("interrupted");
        Process load = ascribe.start(command(file, home));
        StringBuilder said = new StringBuilder();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(load.getInputStream(), StandardCharsets.UTF_8))) {
            String line = lines.readLine();
            while (line != null && !line.contains("20 %")) {
                line = lines.readLine();
            }
            assertThat(line).as("a load that gets on").isNotNull();
            assertThat(Program.signal(load, "INT")).isLessThan(Duration.ofSeconds(30));
            lines.lines().forEach(rest -> said.append(rest).append('\n'));
        }
        assertThat(load.exitValue()).as(said.toString()).isEqualTo(ExitCode.INTERRUPTED);
        assertThat(said.toString())
                .containsPattern("Stopped after \\d+ of " + (HERONS + 1)
                        + " elements of herons; what is in is complete in itself")
                .contains("Interrupted: 0 datasets are in as a whole. Run the same command again to go on")
                .doesNotContain("\tat ", "100 %");

        assertThat(ascribe.run("status", "--data", home.toString()).out())
                .contains("A load or a wipe was cut off: only a part of herons is in");
        assertThat(ascribe.run("export", "--data", home.toString()).err()).contains("only a part of herons is in");
        assertThat(ascribe.run("verify", "--data", home.toString()).code()).isEqualTo(ExitCode.INPUT);

        Program.Outcome again = ascribe.run(command(file, home));
        assertThat(again.code()).as(again.err()).isZero();
        assertThat(ascribe.run("verify", "--data", home.toString()).code()).isZero();

        Path other = folder.resolve("at-once");
        assertThat(ascribe.run("load", file.toString(), "--data", other.toString())
                        .code())
                .isZero();
        assertThat(export(home)).isEqualTo(export(other)).contains("Heron " + HERONS);
    }

    private String export(Path home) {
        return ascribe.run("export", "--data", home.toString()).out();
    }

    /** Small batches: there is a moment to stop at between any two. */
    private static String[] command(Path file, Path home) {
        return new String[] {"load", file.toString(), "--batch-size", "50", "--data", home.toString()};
    }

    private static Path herons() throws IOException {
        String herons = IntStream.rangeClosed(1, HERONS)
                .mapToObj(Integer::toString)
                .map("{\"entity\": {\"id\": \"heron-%1$s\", \"kind\": \"Actor\", \"name\": \"Heron %1$s\"}}"::formatted)
                .collect(Collectors.joining("\n"));
        return Files.writeString(
                folder.resolve("herons.jsonl"),
                "{\"dataset\": \"herons\", \"title\": \"Made up\"}\n"
                        + "{\"source\": {\"id\": \"paper\", \"publisher\": \"P\", \"title\": \"T\", \"published\": \"2024\"}}\n"
                        + herons + "\n");
    }
}
