package org.ascribe.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A file that begins like gzip and is none, read in the format that the user named. */
class BrokenGzipTest {
    private static final byte[] BROKEN = {0x1f, (byte) 0x8b, 0x2a, 0x2a, 0x2a, 0x2a, 0x2a, 0x2a, 0x2a, 0x2a, 0x2a};

    static List<Format> formats() {
        return Formats.all();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void isAProblemOfTheFile(Format format) {
        List<Dataset> read = format.readAll(new Input("some.gz", () -> new ByteArrayInputStream(BROKEN)));
        assertThat(read).hasSize(1).allMatch(Dataset::hasErrors);
        assertThat(read.getFirst().problems())
                .anyMatch(problem -> problem.code().equals("unreadable")
                        && problem.at().toString().startsWith("some.gz"));
    }
}
