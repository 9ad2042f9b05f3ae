package org.ascribe.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.ascribe.failure.Failure;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The file by which commands find a running server. */
final class RunFileTest {
    private static final URI HTTP = URI.create("http://127.0.0.1:8080");
    private static final URI BOLT = URI.create("bolt://127.0.0.1:7687");
    private static final URI BROWSER = URI.create("http://127.0.0.1:7474/");

    @TempDir
    private Path folder;

    private Home home;

    @BeforeEach
    void makeHome() {
        home = new Home(folder).make();
    }

    @Test
    void anEmptyNameIsNoFolder() {
        assertThatThrownBy(() -> Home.choose(Path.of(""), Map.of()))
                .isInstanceOf(Failure.class)
                .hasMessage("An empty text names no folder");
    }

    @Test
    void anAddressOfAnotherMachineIsNoPortThatIsTaken() throws IOException {
        // TEST-NET-1 of RFC 5737 is given to nobody.
        InetAddress elsewhere = InetAddress.getByName("192.0.2.7");
        assertThatThrownBy(() -> Ports.check(elsewhere, 0, "--port"))
                .isInstanceOf(Failure.class)
                .hasMessage("This machine has no address 192.0.2.7");
    }

    @Test
    void isReadAsItWasWritten() {
        RunFile file = RunFile.ofThisProcess(HTTP, BOLT, BROWSER);
        file.write(home);
        assertThat(RunFile.of(home)).contains(file);
    }

    @Test
    void ofADeadProcessDoesNotCount() throws Exception {
        Process ended = new ProcessBuilder("true").start();
        ended.waitFor();
        new RunFile(ended.pid(), Instant.now(), HTTP, BOLT, BROWSER, Instant.now()).write(home);
        assertThat(RunFile.of(home)).isEmpty();
    }

    @Test
    void ofAnotherProcessWithTheSameNumberDoesNotCount() {
        long pid = ProcessHandle.current().pid();
        new RunFile(pid, Instant.EPOCH, HTTP, BOLT, BROWSER, Instant.now()).write(home);
        assertThat(RunFile.of(home)).isEmpty();
    }

    @Test
    void halfWrittenOrMissingDoesNotCount() throws IOException {
        assertThat(RunFile.of(home)).isEmpty();
        Files.writeString(home.runFile(), "{\"pid\": 1");
        assertThat(RunFile.of(home)).isEmpty();
    }

    @Test
    void thatIsALinkIsNotFollowed() throws IOException {
        Path planted = Files.writeString(folder.resolve("planted"), "mine");
        Files.createSymbolicLink(home.runFile(), planted);
        assertRefused(() -> RunFile.of(home), home.runFile() + " is a link, which is not followed");

        RunFile file = RunFile.ofThisProcess(HTTP, BOLT, BROWSER);
        file.write(home);
        assertThat(RunFile.of(home)).contains(file);
        assertThat(planted).hasContent("mine");
    }

    @Test
    void neitherLockNorPasswordIsReadOrWrittenThroughALink() throws IOException {
        Path planted = Files.writeString(folder.resolve("planted"), "mine");
        Files.createSymbolicLink(home.lockFile(), planted);
        assertRefused(() -> FolderLock.take(home), home.lockFile() + " is a link");
        Files.createSymbolicLink(home.passwordFile(), planted);
        assertRefused(() -> Password.read(home), home.passwordFile() + " is a link");
        assertThat(planted).hasContent("mine");

        // Nor is a link that leads nowhere a way to have a file made.
        Files.delete(planted);
        assertRefused(() -> FolderLock.take(home), home.lockFile() + " is a link");
        assertThat(planted).doesNotExist();
    }

    @Test
    void ofAnotherUserIsNotBelieved() throws IOException {
        Assumptions.assumeTrue(
                Integer.valueOf(0).equals(Files.getAttribute(folder, "unix:uid")),
                "skipped: only root can give files away");
        RunFile.ofThisProcess(HTTP, BOLT, BROWSER).write(home);
        Files.setAttribute(home.runFile(), "unix:uid", 65_534);
        assertRefused(() -> RunFile.of(home), home.runFile() + " belongs to another user");
    }

    @Test
    void isForItsOwnerOnly() throws IOException {
        RunFile.ofThisProcess(HTTP, BOLT, BROWSER).write(home);
        FolderLock.take(home).close();
        for (Path file : List.of(home.runFile(), home.lockFile())) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
        }
    }

    private static void assertRefused(ThrowingCallable work, String words) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(Failure.class, failure -> {
                    assertThat(failure.kind()).isEqualTo(Failure.Kind.INPUT);
                    assertThat(failure.hint()).contains("--data");
                })
                .hasMessageContaining(words);
    }
}
