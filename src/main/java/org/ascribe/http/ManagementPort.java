package org.ascribe.http;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import org.jspecify.annotations.Nullable;

/** Keeps the port for operators for them alone: files are served on every port by themselves. */
@Requires(property = ManagementPort.PROPERTY)
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
@Order(Ordered.HIGHEST_PRECEDENCE + 400)
final class ManagementPort {
    static final String PROPERTY = "ascribe.http.management-port";

    private final int port;

    ManagementPort(@Value("${" + PROPERTY + "}") int port) {
        this.port = port;
    }

    @RequestFilter
    @Nullable
    HttpResponse<?> check(HttpRequest<?> request) {
        return request.getServerAddress().getPort() != port || Gate.isProbe(request)
                ? null
                : ProblemDetails.nothingAt(request.getPath())
                        .withHint("This port has /metrics, /health/liveness and /health/readiness")
                        .answer(request);
    }
}
