package org.ascribe.http;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.Map;
import org.ascribe.answer.Fields;
import org.ascribe.graph.Graph;

/** A route that no database answers in time, for tests. */
@Controller("/api/v1/slow")
@ExecuteOn(TaskExecutors.BLOCKING)
@Requires(property = "test.slow")
final class SlowController {
    private static final String SLOW =
            "UNWIND range(1, 1000000000) AS x WITH x WHERE x % 1000000007 = 1000000006 RETURN x";

    private final Graph graph;
    private final Responder responder;

    SlowController(Graph graph, Responder responder) {
        this.graph = graph;
        this.responder = responder;
    }

    @Get
    HttpResponse<?> slow(HttpRequest<?> request) {
        return responder.answer(
                request,
                Responder.OBJECT,
                version -> Document.of(
                        Fields.of("rows", graph.read(SLOW, Map.of()).rows().size())));
    }
}
