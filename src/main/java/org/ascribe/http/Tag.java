package org.ascribe.http;

import io.micronaut.http.HttpRequest;
import java.util.Arrays;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * Tells an answer from all others, as RFC 9110 has it: strong, since what has the same tag has the same bytes, on every server
 * of the same build over the same data.
 *
 * @param version of data and program
 * @param address what else the answer depends on
 */
record Tag(String version, String address) {
    private static final int DIGITS = 12;
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
        return version + "-" + DigestUtils.sha256Hex(address).substring(0, DIGITS);
    }
}
