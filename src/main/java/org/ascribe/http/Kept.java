package org.ascribe.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * An answer as it is sent.
 *
 * @param version of the data that it was read from
 * @param body its bytes
 * @param packed the same packed, or null where that is not worth it
 * @param next the cursor of the next page, or null
 * @param readAt when it had been read, in nanoseconds as {@link System#nanoTime} has them
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares answers
record Kept(
        String version,
        byte[] body,
        byte @Nullable [] packed,
        @Nullable String next,
        long readAt) {
    /** Bytes; shorter ones do not get shorter. */
    private static final int WORTH_PACKING = 1024;
    /** Bytes of the objects around the bodies, with their key, roughly. */
    private static final int AROUND = 500;

    /** An answer that has just been read. */
    static Kept of(String version, byte[] body, @Nullable String next) {
        return new Kept(version, body, body.length < WORTH_PACKING ? null : gzip(body), next, System.nanoTime());
    }

    /** Bytes that it takes to keep it. */
    int weight() {
        return AROUND + body.length + (packed == null ? 0 : packed.length);
    }

    private static byte[] gzip(byte[] body) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream(body.length / 4);
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }
}
