package org.ascribe.http;

import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpHeaders;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.util.Map;
import org.ascribe.report.ReportStyle;

/** Puts the headers on every answer that keep pages from being misused, and the id of the request. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
@Order(Ordered.HIGHEST_PRECEDENCE)
final class SecurityHeaders {
    private static final String OWN_PAGES =
            "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none';"
                    + " form-action 'self'; frame-ancestors 'none'";

    /** Spreadsheets that run on the machine of their user show it in a frame; there is nothing in it to click or to run. */
    private static final String PREVIEW = "default-src 'none'; base-uri 'none'; form-action 'none';"
            + " frame-ancestors http://127.0.0.1:* http://localhost:*";

    /** An account stands alone, with a style sheet within. */
    private static final String ACCOUNT = "default-src 'none'; style-src '" + ReportStyle.DIGEST
            + "'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /** For pages of whatever origin. */
    static final Map<String, String> FIXED = Map.of(
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "no-referrer",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Permissions-Policy", "camera=(), geolocation=(), microphone=()");

    @ResponseFilter
    void protect(HttpRequest<?> request, MutableHttpResponse<?> response) {
        put(request, response);
    }

    /** Sets the headers, once however often it is called. */
    static void put(HttpRequest<?> request, MutableHttpResponse<?> response) {
        MutableHttpHeaders headers = response.getHeaders();
        headers.set("Content-Security-Policy", OWN_PAGES);
        FIXED.forEach(headers::set);
        if (request.getPath().equals(ReconcileController.PREVIEW)) {
            headers.set("Content-Security-Policy", PREVIEW);
            headers.remove("X-Frame-Options");
        } else if (request.getPath().endsWith(ReportController.ENDING)) {
            headers.set("Content-Security-Policy", ACCOUNT);
        }
        headers.set(RequestId.HEADER, RequestId.of(request));
    }
}
