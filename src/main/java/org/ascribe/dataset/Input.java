package org.ascribe.dataset;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * An input, plain or gzip, in UTF-8 or UTF-16, that can be read more than once; a spreadsheet reads as the CSV that would be saved of
 * it.
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
        raw.mark(Spreadsheet.START);
        byte[] start = raw.readNBytes(Spreadsheet.START);
        raw.reset();
        if (Spreadsheet.begins(start)) {
            return Spreadsheet.open(raw);
        }
        boolean gzip = start.length > 1 && (start[0] & 0xff) == 0x1f && (start[1] & 0xff) == 0x8b;
        return Encoding.asUtf8(gzip ? new BufferedInputStream(Unzipped.gzip(raw), HEAD_BYTES) : raw);
    }

    /**
     * The character set of the content, for which it is read to its end.
     *
     * @throws IOException as {@link #open}
     */
    public CharacterSet characterSet() throws IOException {
        try (InputStream in = open()) {
            return CharacterSet.of(in);
        }
    }

    /** The first 64 kB of the decompressed content in their character set, for telling formats apart. */
    public String head() {
        try (InputStream in = open()) {
            byte[] head = in.readNBytes(HEAD_BYTES);
            return new String(
                    head, CharacterSet.of(new ByteArrayInputStream(head)).charset());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
