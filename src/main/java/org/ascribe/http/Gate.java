package org.ascribe.http;

import io.micronaut.context.annotation.Value;
import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Turns away requests that write, and those for another host, which a page elsewhere may have tricked a browser into. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
@Order(Ordered.HIGHEST_PRECEDENCE + 100)
final class Gate {
    private static final String ALLOWED = "GET, HEAD, OPTIONS";
    private static final Pattern CONTROL = Pattern.compile("%(?:[01]\\p{XDigit}|7[Ff])");
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    private static final String NO_BODY = "Send no body; give the parameters in the address, as in ?whom=APT31";
    /** Bytes; more are not even read, see {@code max-request-size} in application.yml. */
    private static final long LARGEST_BODY = 64 * 1024;

    private final List<String> hosts;
    private final boolean knowsOrigins;

    /** Lets in requests for this machine, and for the hosts named in the configuration. */
    Gate(
            @Value("${ascribe.http.hosts:}") List<String> hosts,
            @Value("${micronaut.server.cors.enabled:false}") boolean knowsOrigins) {
        this.knowsOrigins = knowsOrigins;
        this.hosts = hosts.stream()
                .map(host -> host.strip().toLowerCase(Locale.ROOT))
                .filter(host -> !host.isEmpty())
                .toList();
    }

    @RequestFilter
    @Nullable
    HttpResponse<?> check(HttpRequest<?> request) {
        // Browsers always send a host; what comes without one was not tricked, or could not be decoded.
        if (request.getHeaders().getFirst("Host").filter(host -> !isKnown(host)).isPresent()) {
            return new Problem(
                            HttpStatus.MISDIRECTED_REQUEST,
                            "wrong-host",
                            "Not a host of this server",
                            "This server does not answer for the host in the Host header",
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
            default ->
                Problem.of(
                                HttpStatus.METHOD_NOT_ALLOWED,
                                "This is a read-only service: it does not take " + request.getMethodName())
                        .withHint("Use GET, HEAD or OPTIONS")
                        .answer(request)
                        .header("Allow", ALLOWED);
        };
    }

    private static @Nullable HttpResponse<?> checkRead(HttpRequest<?> request) {
        String path = request.getUri().getRawPath();
        if (CONTROL.matcher(path).find()) {
            return Problem.of(HttpStatus.BAD_REQUEST, "The path has control characters")
                    .answer(request);
        }
        if (request.getContentLength() > LARGEST_BODY) {
            return Problem.of(HttpStatus.REQUEST_ENTITY_TOO_LARGE, "The request body is larger than 64 kB")
                    .withHint(NO_BODY)
                    .answer(request);
        }
        if (request.getContentLength() > 0 || request.getHeaders().contains("Transfer-Encoding")) {
            return Problem.of(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "This service takes no request body, of no kind")
                    .withHint(NO_BODY)
                    .answer(request);
        }
        return null;
    }

    private boolean isKnown(String host) {
        String name = host.replaceFirst(":\\d{1,5}$", "").toLowerCase(Locale.ROOT);
        return LOOPBACK.contains(name) || hosts.contains(name);
    }
}
