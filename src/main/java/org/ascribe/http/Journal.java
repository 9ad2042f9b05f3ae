package org.ascribe.http;

import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.BasicHttpAttributes;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.spi.LoggingEventBuilder;

/**
 * Writes down each request that was answered: in the log, without its parameters and headers, which may be confidential, and
 * in the metrics where those are served.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
final class Journal {
    private static final Logger LOG = LoggerFactory.getLogger(Journal.class);
    private static final String BEGUN = "ascribe.begun";

    private final Optional<Metrics> metrics;

    Journal(Optional<Metrics> metrics) {
        this.metrics = metrics;
    }

    @RequestFilter
    void begin(HttpRequest<?> request) {
        request.setAttribute(BEGUN, System.nanoTime());
        metrics.ifPresent(Metrics::begun);
    }

    @ResponseFilter
    void end(HttpRequest<?> request, HttpResponse<?> response) {
        Duration took = Duration.ofNanos(
                System.nanoTime() - request.getAttribute(BEGUN, Long.class).orElseGet(System::nanoTime));
        String route = BasicHttpAttributes.getUriTemplate(request).orElse("none");
        String problem = ProblemDetails.named(request);
        metrics.ifPresent(all -> all.answered(request.getMethodName(), route, response.code(), took, problem));
        LoggingEventBuilder event = LOG.atInfo()
                .addKeyValue("http.request.id", RequestId.of(request))
                .addKeyValue("client.ip", Caller.of(request).client().getHostAddress())
                .addKeyValue("http.request.method", request.getMethodName())
                .addKeyValue("url.path", request.getPath())
                .addKeyValue("http.route", route)
                .addKeyValue("http.response.status_code", response.code())
                .addKeyValue("event.duration", took.toNanos());
        long bytes = bytes(response);
        if (bytes >= 0) {
            event = event.addKeyValue("http.response.body.bytes", bytes);
        }
        if (!problem.isEmpty()) {
            event = event.addKeyValue("error.code", problem);
        }
        event.log("answered");
    }

    /** How many the answer has; -1 where that is not known before it is written. */
    private static long bytes(HttpResponse<?> response) {
        return switch (response.body()) {
            case byte[] body -> body.length;
            case String body -> body.getBytes(StandardCharsets.UTF_8).length;
            case null, default -> response.getContentLength();
        };
    }
}
