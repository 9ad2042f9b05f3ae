package org.ascribe.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
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
        assertThat(problems(format, BROKEN))
                .contains("cannot be read: it is damaged, or no gzip although it begins like one");
    }

    @ParameterizedTest
    @MethodSource("formats")
    void isToldInPlainWordsWhereItIsCutOff(Format format) throws IOException {
        byte[] whole = gzip();
        for (int length : new int[] {5, 11}) { // in the head, and before the first letter of the content
            assertThat(problems(format, Arrays.copyOf(whole, length))).contains("cannot be read: it is cut off");
        }
    }

    private static List<String> problems(Format format, byte[] content) {
        List<Dataset> read = format.readAll(new Input("some.gz", () -> new ByteArrayInputStream(content)));
        assertThat(read).hasSize(1).allMatch(Dataset::hasErrors);
        return read.getFirst().problems().stream()
                .filter(problem -> problem.code().equals("unreadable")
                        && problem.at().file().equals("some.gz"))
                .map(Problem::message)
                .toList();
    }

    private static byte[] gzip() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write("[]".getBytes(StandardCharsets.US_ASCII));
        }
        return bytes.toByteArray();
    }
}
