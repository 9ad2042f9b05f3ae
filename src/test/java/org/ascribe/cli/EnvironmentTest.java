package org.ascribe.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.ascribe.failure.Failure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** What an operator sets: in the environment as on the command line, and nothing that lets in more than is meant. */
class EnvironmentTest {
    @TempDir
    private Path folder;

    @Test
    void setsWhatTheCommandLineDoesNot() {
        ServeOptions options = new ServeOptions();
        new CommandLine(options)
                .setDefaultValueProvider(new Environment(Map.of(
                        "ASCRIBE_HOST", "127.0.0.2",
                        "ASCRIBE_PORT", "tcp://10.96.0.7:80",
                        "ASCRIBE_MANAGEMENT_PORT", "18072",
                        "ASCRIBE_BROWSER_PORT", "18073",
                        "ASCRIBE_ALLOW_HOST", "one.example,two.example",
                        "ASCRIBE_LOG_FORMAT", "json",
                        "ASCRIBE_BASE_PATH", "/own/")))
                .parseArgs("--management-port", "18071");

        assertThat(options.logFormat).isEqualTo(LogFormat.json);
        assertThat(options.properties(Map.of()))
                .containsEntry("micronaut.server.host", "127.0.0.2")
                .containsEntry("micronaut.server.port", 8080)
                .containsEntry("ascribe.http.management-port", 18071)
                .containsEntry("ascribe.http.browser-port", 18073)
                .containsEntry("ascribe.http.base-path", "/own")
                .extractingByKey("ascribe.http.hosts")
                .asString()
                .contains("one.example", "two.example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--base-path=own",
                "--base-path=/own//place",
                "--base-path=//evil.example",
                "--base-path=/..",
                "--base-path=/a/../b",
                "--base-path=/a?b",
                "--base-path=/%2e",
                "--trust-proxy=0.0.0.0/0",
                "--trust-proxy=::/0",
                "--trust-proxy=*",
                "--trust-proxy=10.0.0.0/33",
                "--trust-proxy=10.0.0",
                "--trust-proxy=proxy.example",
                "--trust-proxy=",
                "--browser-port=65536"
            })
    void refusesWhatMakesNoSense(String option) {
        assertThatThrownBy(() -> new CommandLine(new ServeOptions()).parseArgs(option))
                .isInstanceOf(ParameterException.class);
    }

    @Test
    void neo4jBrowserIsForThisMachineUnlessAskedFor() {
        assertThat(CommandLine.populateCommand(new ServeOptions()).properties(Map.of()))
                .containsKey("ascribe.http.browser-port");
        assertThat(CommandLine.populateCommand(new ServeOptions(), "--host", "0.0.0.0")
                        .properties(Map.of()))
                .doesNotContainKey("ascribe.http.browser-port");
        assertThat(CommandLine.populateCommand(new ServeOptions(), "--host", "0.0.0.0", "--browser-port", "7474")
                        .properties(Map.of()))
                .containsEntry("ascribe.http.browser-port", 7474);
    }

    @Test
    void aTokenThatEverybodyCanReadLetsNobodyIn() throws IOException {
        Path file = Files.writeString(folder.resolve("token"), "0123456789abcdef0123456789\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        ServeOptions options = CommandLine.populateCommand(
                new ServeOptions(), "--host", "0.0.0.0", "--port", "0", "--token-file", file.toString());

        assertThatThrownBy(() -> options.check(Map.of(), 0))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("can read the token file");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        options.check(Map.of(), 0);
        assertThat(options.properties(Map.of())).containsEntry("ascribe.http.token", "0123456789abcdef0123456789");
    }
}
