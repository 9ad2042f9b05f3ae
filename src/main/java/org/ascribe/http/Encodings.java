package org.ascribe.http;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.util.Arrays;
import java.util.Locale;

/** Packs nothing that the client does not want packed, whatever else it names; the server itself looks at names alone. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class Encodings {
    private static final String GZIP = "gzip";
    private static final String IDENTITY = "identity";

    @ResponseFilter
    void check(HttpRequest<?> request, MutableHttpResponse<?> response) {
        if (request.getHeaders().contains(HttpHeaders.ACCEPT_ENCODING)
                && !response.getHeaders().contains(HttpHeaders.CONTENT_ENCODING)
                && !takesGzip(request)) {
            response.header(HttpHeaders.CONTENT_ENCODING, IDENTITY);
        }
    }

    /** Whether the client takes gzip: it names it, or all, and not with a quality of zero. */
    static boolean takesGzip(HttpRequest<?> request) {
        double named = -1;
        double all = -1;
        for (String header : request.getHeaders().getAll(HttpHeaders.ACCEPT_ENCODING)) {
            for (String coding : header.toLowerCase(Locale.ROOT).split(",", -1)) {
                String[] parts = coding.split(";", -1);
                switch (parts[0].strip()) {
                    case GZIP, "x-gzip" -> named = quality(parts);
                    case "*" -> all = quality(parts);
                    default -> {}
                }
            }
        }
        return named < 0 ? all > 0 : named > 0;
    }

    private static double quality(String... parts) {
        return Arrays.stream(parts)
                .skip(1)
                .map(String::strip)
                .filter(part -> part.startsWith("q="))
                .map(part -> part.substring(2).strip())
                .map(text -> text.matches("[01](\\.\\d{0,3})?") ? Double.parseDouble(text) : 0)
                .findFirst()
                .orElse(1.0);
    }
}
