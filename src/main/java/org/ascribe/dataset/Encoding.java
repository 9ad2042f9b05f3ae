package org.ascribe.dataset;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.commons.io.input.ReaderInputStream;

/** Tells UTF-16 and UTF-32 by their first bytes, with and without a byte order mark; all else is taken for UTF-8. */
final class Encoding {
    private static final int PEEK = 4;

    private Encoding() {}

    /** The stream, or one that turns it into UTF-8. */
    static InputStream asUtf8(InputStream in) throws IOException {
        InputStream marked = in.markSupported() ? in : new BufferedInputStream(in);
        marked.mark(PEEK);
        byte[] first = marked.readNBytes(PEEK);
        marked.reset();
        Optional<Charset> wide = of(first);
        if (wide.isEmpty()) {
            return marked;
        }
        InputStreamReader reader = new InputStreamReader(
                marked,
                wide.get()
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
        return ReaderInputStream.builder()
                .setReader(reader)
                .setCharset(StandardCharsets.UTF_8)
                .get();
    }

    /** Text begins with a letter, a digit, a bracket or a quote: without a mark, its zeros say how wide it is. */
    private static Optional<Charset> of(byte[] first) {
        int zeros = 0;
        for (int i = 0; i < PEEK; i++) {
            zeros = zeros * 2 + (i < first.length && first[i] == 0 ? 1 : 0);
        }
        if (starts(first, 0xff, 0xfe)) {
            return Optional.of(zeros == 0b0011 ? Charset.forName("UTF-32LE") : StandardCharsets.UTF_16LE);
        }
        if (starts(first, 0xfe, 0xff)) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        return Optional.ofNullable(
                switch (zeros) {
                    case 0b0101 -> StandardCharsets.UTF_16LE;
                    case 0b1010 -> StandardCharsets.UTF_16BE;
                    case 0b0111 -> Charset.forName("UTF-32LE");
                    case 0b1110, 0b1100 -> Charset.forName("UTF-32BE");
                    default -> null;
                });
    }

    private static boolean starts(byte[] first, int one, int two) {
        return first.length >= 2 && (first[0] & 0xff) == one && (first[1] & 0xff) == two;
    }
}
