package org.ascribe.http;

import io.micronaut.http.HttpRequest;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

/** The id of a request: that of the client where it gives a sensible one, else a new one. */
final class RequestId {
    static final String HEADER = "X-Request-Id";

    private static final String ATTRIBUTE = "ascribe.requestId";
    private static final Pattern SENSIBLE = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    private RequestId() {}

    /** The id, the same for the whole life of the request. */
    static String of(HttpRequest<?> request) {
        return request.getAttribute(ATTRIBUTE, String.class).orElseGet(() -> {
            String id = request.getHeaders()
                    .getFirst(HEADER)
                    .filter(given -> SENSIBLE.matcher(given).matches())
                    .orElseGet(() -> HexFormat.of()
                            .toHexDigits(ThreadLocalRandom.current().nextLong()));
            request.setAttribute(ATTRIBUTE, id);
            return id;
        });
    }
}
