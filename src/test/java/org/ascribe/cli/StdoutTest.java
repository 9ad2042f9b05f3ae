package org.ascribe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** What becomes of a command whose output does not get out. */
final class StdoutTest {
    private final StringWriter err = new StringWriter();

    @Test
    void outputThatDoesNotGetOutIsAFailure() {
        assertThat(run("No space left on device")).isEqualTo(ExitCode.INPUT);
        assertThat(err.toString()).contains("The output cannot be written: No space left on device");
    }

    @Test
    void readersMayStopReading() {
        assertThat(run("Broken pipe")).isEqualTo(ExitCode.OK);
        assertThat(err.toString()).isEmpty();
    }

    private int run(String reason) {
        Stdout stdout = new Stdout(new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException(reason);
            }
        });
        CommandLine line = Main.commandLine().setOut(stdout.writer()).setErr(new PrintWriter(err));
        return Main.ended(line.execute("questions"), line, stdout);
    }
}
