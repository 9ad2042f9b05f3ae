package org.ascribe.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.ascribe.failure.Failure;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

final class ServeOptionsTest {
    @ParameterizedTest
    @CsvSource({
        "127.0.0.1, 127.0.0.1",
        "127.0.0.2, 127.0.0.2",
        "localhost, localhost",
        "::1, [::1]",
        "[::1], [::1]",
        "0.0.0.0, 127.0.0.1",
        "::, [::1]",
        "2001:db8::7, [2001:db8::7]"
    })
    void thePageIsAnnouncedWhereItIsServed(String host, String announced) {
        assertThat(options(host).reachedAt(80)).hasToString("http://" + announced + ":80");
    }

    @ParameterizedTest
    @CsvSource({"127.0.0.2, 127.0.0.2", "2001:db8::7, [2001:db8::7]"})
    void theAddressIsLetInAsBrowsersWriteIt(String host, String written) {
        assertThat(options(host).properties(Map.of()).get("ascribe.http.hosts"))
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .containsExactly(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--allow-host=https://ascribe.example",
                "--allow-host=ascribe.example:8443",
                "--allow-host=*",
                "--allow-host=a b",
                "--allow-host=",
                "--allow-origin=*",
                "--allow-origin=null",
                "--allow-origin=example.org",
                "--allow-origin=https://example.org/page",
                "--allow-origin=https://example.org,https://",
                "--allow-origin=https://user@example.org",
                "--allow-origin=file:///etc"
            })
    void aNameOrAnOriginThatNoBrowserSendsIsRefused(String option) {
        assertThatThrownBy(() -> CommandLine.populateCommand(new ServeOptions(), option))
                .isInstanceOf(CommandLine.ParameterException.class)
                .hasMessageContaining(" such as ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0123456789 0123456789 0123456789",
                "0123456789\n0123456789\n0123456789",
                "ünf-und-zwanzig-bytes-sind-genug",
                "short"
            })
    void aTokenThatNobodyCouldSendIsRefused(String token) {
        assertThatThrownBy(() -> options("127.0.0.1").check(Map.of("ASCRIBE_TOKEN", token), 0))
                .isInstanceOf(Failure.class)
                .hasMessageStartingWith("The token has ");
    }

    @ParameterizedTest
    @CsvSource({
        "/dev/zero, /dev/zero has more than 4096 bytes",
        "/dev/null, Every user of this machine can read the token file /dev/null",
        "/, / cannot be read: is a directory",
        "/no/such/file, cannot be read: /no/such/file does not exist",
        "binary, cannot be read: it is not UTF-8 text",
        "long, has more than 4096 bytes"
    })
    void whatIsNoTokenFileIsRefused(String name, String why, @TempDir Path folder) throws IOException {
        Files.write(folder.resolve("binary"), new byte[] {(byte) 0xff, (byte) 0xfe, 0});
        Files.writeString(folder.resolve("long"), "0123456789".repeat(1_000));
        for (Path file : List.of(folder.resolve("binary"), folder.resolve("long"))) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
        ServeOptions options = CommandLine.populateCommand(
                new ServeOptions(), "--token-file", folder.resolve(name).toString());
        assertThatThrownBy(() -> options.properties(Map.of()))
                .isInstanceOfSatisfying(Failure.class, e -> assertThat(e.kind()).isEqualTo(Failure.Kind.USAGE))
                .hasMessageContaining(why);
    }

    @Test
    void pagesOfAnOriginMayAskAndReadWhatLeadsOn() {
        Map<String, Object> settings = CommandLine.populateCommand(
                        new ServeOptions(), "--allow-origin=HTTPS://Example.org/,http://127.0.0.1:3333")
                .properties(Map.of());
        assertThat(settings)
                .containsEntry(
                        "micronaut.server.cors.configurations.named.allowed-origins",
                        List.of("https://example.org", "http://127.0.0.1:3333"))
                .containsEntry(
                        "micronaut.server.cors.configurations.named.exposed-headers",
                        List.of("ETag", "Link", "Retry-After", "X-Request-Id"));
    }

    private static ServeOptions options(String host) {
        return CommandLine.populateCommand(new ServeOptions(), "--host", host);
    }
}
