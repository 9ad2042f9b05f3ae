package org.ascribe.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** Packed files as programs write them that add to a file or fill up its last block. */
class PackedInputTest {
    private static final String LONG = "reeds ".repeat(20_000);

    @Test
    void aGzipOfSeveralMembersIsReadToItsEnd() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write(gzip("one "));
        file.write(gzip(LONG));
        file.write(gzip(""));
        file.write(gzip("end"));
        assertThat(content(file.toByteArray())).isEqualTo("one " + LONG + "end");
    }

    @Test
    void zerosBehindAGzipAreNoPartOfIt() throws IOException {
        for (int zeros : new int[] {1, 17, 512, 10_000}) {
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            file.write(gzip(LONG));
            file.write(new byte[zeros]);
            assertThat(content(file.toByteArray())).as("%d zeros", zeros).isEqualTo(LONG);
        }
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static String content(byte[] file) throws IOException {
        try (InputStream in = new Input("some.gz", () -> new ByteArrayInputStream(file)).open()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
