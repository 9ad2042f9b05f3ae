package org.ascribe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    private static ServeOptions options(String host) {
        return CommandLine.populateCommand(new ServeOptions(), "--host", host);
    }
}
