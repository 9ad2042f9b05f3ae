package org.ascribe.http;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.ascribe.answer.Fields;
import org.ascribe.answer.Json;

/** Whether the server lives, and whether it can answer: said by the threads that take requests, since others are busy in a crowd. */
@Controller("/health")
@Produces(MediaType.APPLICATION_JSON)
final class HealthController {
    private final Probe probe;
    private final Draining draining;

    HealthController(Probe probe, Draining draining) {
        this.probe = probe;
        this.draining = draining;
    }

    /** It lives when it answers this. */
    @Get("/liveness")
    HttpResponse<?> liveness() {
        return answered(HttpStatus.OK, Fields.of("status", Probe.UP));
    }

    /** It is ready when the database answers, the schema is in place and data are loaded. */
    @Get("/readiness")
    CompletableFuture<HttpResponse<?>> readiness() {
        CompletableFuture<Map<String, String>> checks = draining.hasBegun()
                ? CompletableFuture.completedFuture(
                        Map.of("server", Probe.DOWN, "reason", "The server is being stopped"))
                : probe.checks();
        return checks.thenApply(HealthController::readiness);
    }

    private static HttpResponse<?> readiness(Map<String, String> checks) {
        boolean ready = !checks.containsValue(Probe.DOWN);
        return answered(
                ready ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE,
                Fields.of("status", ready ? Probe.UP : Probe.DOWN).with("checks", checks));
    }

    private static HttpResponse<?> answered(HttpStatus status, Fields body) {
        return HttpResponse.status(status)
                .body(Json.bytes(body))
                .contentType(MediaType.APPLICATION_JSON)
                .header("Cache-Control", "no-store");
    }
}
