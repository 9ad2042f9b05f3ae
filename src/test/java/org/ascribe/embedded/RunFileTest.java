package org.ascribe.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The file by which commands find a running server. */
final class RunFileTest {
    private static final URI HTTP = URI.create("http://127.0.0.1:8080");
    private static final URI BOLT = URI.create("bolt://127.0.0.1:7687");

    @TempDir
    private Path folder;

    private Home home;

    @BeforeEach
    void makeHome() {
        home = new Home(folder).make();
    }

    @Test
    void isReadAsItWasWritten() {
        RunFile file = RunFile.ofThisProcess(HTTP, BOLT);
        file.write(home);
        assertThat(RunFile.of(home)).contains(file);
    }

    @Test
    void ofADeadProcessDoesNotCount() throws Exception {
        Process ended = new ProcessBuilder("true").start();
        ended.waitFor();
        new RunFile(ended.pid(), Instant.now(), HTTP, BOLT, Instant.now()).write(home);
        assertThat(RunFile.of(home)).isEmpty();
    }

    @Test
    void ofAnotherProcessWithTheSameNumberDoesNotCount() {
        long pid = ProcessHandle.current().pid();
        new RunFile(pid, Instant.EPOCH, HTTP, BOLT, Instant.now()).write(home);
        assertThat(RunFile.of(home)).isEmpty();
    }

    @Test
    void halfWrittenOrMissingDoesNotCount() throws IOException {
        assertThat(RunFile.of(home)).isEmpty();
        Files.writeString(home.runFile(), "{\"pid\": 1");
        assertThat(RunFile.of(home)).isEmpty();
    }
}
