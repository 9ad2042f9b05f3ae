package org.ascribe.dataset;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * An input, plain or gzip, in UTF-8 or UTF-16, that can be read more than once.
 *
 * @param name name to show in messages
 * @param bytes opens its bytes as they are stored
 */
public record Input(String name, Opener bytes) {
    /** Opens the stored bytes. */
    @FunctionalInterface
    public interface Opener {
        /** Opens them anew. */
        InputStream open() throws IOException;
    }

    private static final int HEAD_BYTES = 64 << 10;

    /** The input at a path, named as the path is written. */
    public static Input of(Path path) {
        return new Input(path.toString(), () -> Files.newInputStream(path));
    }

    /**
     * Opens the decompressed content; what is UTF-16 or UTF-32 comes as UTF-8.
     *
     * @throws IOException if the file cannot be read; while reading, if it is no sound gzip, a gzip bomb or no sound UTF-16
     */
    public InputStream open() throws IOException {
        InputStream raw = new BufferedInputStream(bytes.open(), HEAD_BYTES);
        raw.mark(2);
        boolean gzip = raw.read() == 0x1f && raw.read() == 0x8b;
        raw.reset();
        return Encoding.asUtf8(gzip ? new BufferedInputStream(Unzipped.gzip(raw), HEAD_BYTES) : raw);
    }

    /** The first 64 kB of the decompressed content, read as UTF-8, for telling formats apart. */
    public String head() {
        try (InputStream in = open()) {
            return new String(in.readNBytes(HEAD_BYTES), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
