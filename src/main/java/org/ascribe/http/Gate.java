package org.ascribe.http;

import io.micronaut.context.annotation.Value;
import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns away requests that write, and those for another host, which a page elsewhere may have tricked a browser into. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
@Order(Ordered.HIGHEST_PRECEDENCE + 100)
final class Gate {
    private static final String ALLOWED = "GET, HEAD, OPTIONS";
    private static final Pattern CONTROL = Pattern.compile("%(?:[01]\\p{XDigit}|7[Ff])");

    /** Where much is asked at once, in a body; nothing is changed there either. */
    private static final Set<String> POSTED =
            Set.of(McpController.PATH, ListsController.RESOLVE, ReconcileController.PATH);

    private static final String NO_BODY = "Send no body; give the parameters in the address, as in ?whom=APT31";
    private static final String SEVERAL = "Ask in several requests";

    /** Bytes; more are not even read, see {@code max-request-size} in application.yml. */
    private static final long LARGEST_BODY = 64 * 1024;

    private final Hosts hosts;
    private final boolean knowsOrigins;

    Gate(Hosts hosts, @Value("${micronaut.server.cors.enabled:false}") boolean knowsOrigins) {
        this.knowsOrigins = knowsOrigins;
        this.hosts = hosts;
    }

    @RequestFilter
    @Nullable
    HttpResponse<?> check(HttpRequest<?> request) {
        // Browsers always send a host; what comes without one was not tricked, or could not be decoded.
        // Behind a proxy both the host that it was asked for and the one that it asks are to be ours.
        if (!isProbe(request)
                && Stream.of(
                                request.getHeaders().getFirst("Host"),
                                Optional.ofNullable(Caller.of(request).host()))
                        .flatMap(Optional::stream)
                        .anyMatch(host -> !hosts.isKnown(host))) {
            return new ProblemDetails(
                            HttpStatus.MISDIRECTED_REQUEST,
                            "wrong-host",
                            "Not a host of this server",
                            "This server does not answer for the host in the Host header, or in that of its proxy",
                            "Use localhost, or start the server with --allow-host and this name",
                            List.of())
                    .answer(request);
        }
        return switch (request.getMethod()) {
            case GET, HEAD -> checkRead(request);
            // What a browser asks before it lets another page in is answered by the rules for origins.
            case OPTIONS ->
                knowsOrigins && request.getHeaders().contains("Access-Control-Request-Method")
                        ? null
                        : HttpResponse.noContent().header("Allow", ALLOWED);
            case POST -> POSTED.contains(request.getPath()) ? checkPost(request) : refused(request);
            default -> refused(request);
        };
    }

    /** Those who watch over the server call it by whatever address it has, and no page elsewhere learns anything there. */
    static boolean isProbe(HttpRequest<?> request) {
        return request.getPath().startsWith("/health/") || request.getPath().equals(ManagementController.METRICS);
    }

    private static HttpResponse<?> refused(HttpRequest<?> request) {
        return ProblemDetails.of(
                        HttpStatus.METHOD_NOT_ALLOWED,
                        "This is a read-only service: it does not take " + request.getMethodName())
                .withHint("Use GET, HEAD or OPTIONS")
                .answer(request)
                .header("Allow", ALLOWED);
    }

    /** A page elsewhere may make a browser send something; where pages of other origins are let in, others see to that. */
    private @Nullable HttpResponse<?> checkPost(HttpRequest<?> request) {
        boolean foreign = request.getHeaders()
                .getFirst("Origin")
                .map(origin -> origin.replaceFirst("^https?://", ""))
                .filter(host -> !hosts.isKnown(host))
                .isPresent();
        if (foreign && !knowsOrigins) {
            return ProblemDetails.of(HttpStatus.FORBIDDEN, "This comes from a page of another origin")
                    .withHint("Start the server with --allow-origin and this origin")
                    .answer(request);
        }
        if (request.getHeaders().contains(PackedBody.MARK)) {
            return ProblemDetails.of(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "The body is packed; it is taken as it is only")
                    .withHint("Send it unpacked, without Content-Encoding")
                    .answer(request)
                    .header(HttpHeaders.ACCEPT_ENCODING, "identity");
        }
        return request.getContentLength() > LARGEST_BODY ? tooLarge(request, SEVERAL) : null;
    }

    private static @Nullable HttpResponse<?> checkRead(HttpRequest<?> request) {
        String path = request.getUri().getRawPath();
        if (CONTROL.matcher(path).find()) {
            return ProblemDetails.of(HttpStatus.BAD_REQUEST, "The path has control characters")
                    .answer(request);
        }
        if (request.getContentLength() > LARGEST_BODY) {
            return tooLarge(request, NO_BODY);
        }
        if (request.getContentLength() > 0 || request.getHeaders().contains("Transfer-Encoding")) {
            return ProblemDetails.of(
                            HttpStatus.UNSUPPORTED_MEDIA_TYPE, "This service takes no request body, of no kind")
                    .withHint(NO_BODY)
                    .answer(request);
        }
        return null;
    }

    private static HttpResponse<?> tooLarge(HttpRequest<?> request, String hint) {
        return ProblemDetails.of(HttpStatus.REQUEST_ENTITY_TOO_LARGE, "The request body is larger than 64 kB")
                .withHint(hint)
                .answer(request);
    }
}
