package org.ascribe.http;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;

/** Serves the metrics on a port of their own, so that they need not be reachable where the API is. */
@Controller(value = MetricsController.PATH, port = "${" + MetricsController.PORT + "}")
@Requires(property = MetricsController.PORT)
@Produces("text/plain; version=0.0.4; charset=utf-8")
@ExecuteOn(TaskExecutors.BLOCKING)
final class MetricsController {
    static final String PATH = "/metrics";
    static final String PORT = "ascribe.http.management-port";

    private final Metrics metrics;

    MetricsController(Metrics metrics) {
        this.metrics = metrics;
    }

    /** All metrics. */
    @Get
    String metrics(HttpRequest<?> request) {
        Query.of(request);
        return metrics.text();
    }
}
