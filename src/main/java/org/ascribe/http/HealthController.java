package org.ascribe.http;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.LinkedHashMap;
import java.util.Map;
import org.ascribe.answer.Fields;
import org.ascribe.answer.Json;
import org.ascribe.failure.Failure;
import org.ascribe.graph.SchemaManager;
import org.ascribe.query.Stats;

/** Whether the server lives, and whether it can answer. */
@Controller("/health")
@Produces(MediaType.APPLICATION_JSON)
final class HealthController {
    private static final String UP = "UP";
    private static final String DOWN = "DOWN";

    private final SchemaManager schema;
    private final Stats stats;
    private final Versions versions;
    private final Draining draining;

    HealthController(SchemaManager schema, Stats stats, Versions versions, Draining draining) {
        this.draining = draining;
        this.schema = schema;
        this.stats = stats;
        this.versions = versions;
    }

    /** It lives when it answers this. */
    @Get("/liveness")
    HttpResponse<?> liveness() {
        return answered(HttpStatus.OK, Fields.of("status", UP));
    }

    /** It is ready when the database answers, the schema is in place and data are loaded. */
    @Get("/readiness")
    @ExecuteOn(TaskExecutors.BLOCKING)
    HttpResponse<?> readiness() {
        Map<String, String> checks = new LinkedHashMap<>();
        if (draining.hasBegun()) {
            checks.put("server", DOWN);
            checks.put("reason", "The server is being stopped");
            return answered(
                    HttpStatus.SERVICE_UNAVAILABLE, Fields.of("status", DOWN).with("checks", checks));
        }
        try {
            versions.now();
            checks.put("schema", schema.verify().isEmpty() ? UP : DOWN);
            checks.put("data", stats.hasData() ? UP : DOWN);
            checks.put("database", UP);
        } catch (Failure failure) {
            checks.put("database", DOWN);
            checks.put("reason", String.valueOf(failure.getMessage()));
        }
        boolean ready = !checks.containsValue(DOWN);
        return answered(
                ready ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE,
                Fields.of("status", ready ? UP : DOWN).with("checks", checks));
    }

    private static HttpResponse<?> answered(HttpStatus status, Fields body) {
        return HttpResponse.status(status)
                .body(Json.bytes(body))
                .contentType(MediaType.APPLICATION_JSON)
                .header("Cache-Control", "no-store");
    }
}
