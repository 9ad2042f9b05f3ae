package org.ascribe.http;

import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.BasicHttpAttributes;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

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
    }

    @ResponseFilter
    void end(HttpRequest<?> request, HttpResponse<?> response) {
        Duration took = Duration.ofNanos(
                System.nanoTime() - request.getAttribute(BEGUN, Long.class).orElseGet(System::nanoTime));
        String route = BasicHttpAttributes.getUriTemplate(request).orElse("none");
        metrics.ifPresent(all -> all.answered(request.getMethodName(), route, response.code(), took));
        LOG.atInfo()
                .addKeyValue("requestId", RequestId.of(request))
                .addKeyValue("client", request.getRemoteAddress().getHostString())
                .addKeyValue("method", request.getMethodName())
                .addKeyValue("path", request.getPath())
                .addKeyValue("route", route)
                .addKeyValue("status", response.code())
                .addKeyValue("milliseconds", took.toMillis())
                .log("answered");
    }
}
