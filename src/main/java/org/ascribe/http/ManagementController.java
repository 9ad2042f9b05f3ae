package org.ascribe.http;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.concurrent.CompletableFuture;

/** Serves metrics and probes on a port of their own, so that they need not be reachable where the API is. */
@Controller(port = "${" + ManagementPort.PROPERTY + "}")
@Requires(property = ManagementPort.PROPERTY)
final class ManagementController {
    static final String METRICS = "/metrics";

    private final Metrics metrics;
    private final HealthController health;

    ManagementController(Metrics metrics, HealthController health) {
        this.metrics = metrics;
        this.health = health;
    }

    /** All metrics. */
    @Get(METRICS)
    @Produces("text/plain; version=0.0.4; charset=utf-8")
    @ExecuteOn(TaskExecutors.BLOCKING)
    String metrics(HttpRequest<?> request) {
        Query.of(request);
        return metrics.text();
    }

    /** The same as where the API is. */
    @Get("/health/liveness")
    @Produces(MediaType.APPLICATION_JSON)
    HttpResponse<?> liveness() {
        return health.liveness();
    }

    /** The same as where the API is. */
    @Get("/health/readiness")
    @Produces(MediaType.APPLICATION_JSON)
    CompletableFuture<HttpResponse<?>> readiness() {
        return health.readiness();
    }
}
