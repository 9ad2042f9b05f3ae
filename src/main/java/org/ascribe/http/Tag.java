package org.ascribe.http;

import io.micronaut.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.Stream;

/**
 * Tells an answer from all others, as RFC 9110 has it: strong, since what has the same tag has the same bytes, on every server
 * of the same build over the same data.
 *
 * @param version of data and program
 * @param address what else the answer depends on
 */
record Tag(String version, String address) {
    private static final int BYTES = 6;
    private static final String PACKED = "-gzip";

    /** The tag as a header has it; packed bytes are others. */
    String of(HttpRequest<?> request, boolean packed) {
        return "\"" + opaque() + (packed && Encodings.takesGzip(request) ? PACKED : "") + "\"";
    }

    /** Whether the client has the answer already, packed or not. */
    boolean isKnown(HttpRequest<?> request) {
        String opaque = opaque();
        return known(request).anyMatch(tag -> tag.equals(opaque) || tag.equals(opaque + PACKED));
    }

    /** Whether the client has an answer, whatever it is. */
    static boolean isAny(HttpRequest<?> request) {
        return known(request).anyMatch("*"::equals);
    }

    /** Compares weakly: a proxy that packs or unpacks may have weakened a tag. */
    private static Stream<String> known(HttpRequest<?> request) {
        return request.getHeaders().getAll("If-None-Match").stream()
                .flatMap(header -> Arrays.stream(header.split(",", -1)))
                .map(String::strip)
                .map(tag -> tag.startsWith("W/") ? tag.substring(2) : tag)
                .map(tag -> tag.replaceAll("^\"|\"$", ""));
    }

    private String opaque() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(address.getBytes(StandardCharsets.UTF_8));
            return version + "-" + HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
