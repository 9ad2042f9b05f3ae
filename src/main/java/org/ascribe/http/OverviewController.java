package org.ascribe.http;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import org.ascribe.query.Stats;

/** What is in the graph: the counts, and the vocabulary with the words and looks that a page needs. */
@Controller("/api/v1")
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
final class OverviewController {
    private final Stats stats;
    private final Responder responder;

    OverviewController(Stats stats, Responder responder) {
        this.stats = stats;
        this.responder = responder;
    }

    /** Counts by kind and relationship, and the datasets. */
    @Get("/stats")
    HttpResponse<?> stats(HttpRequest<?> request) {
        Query.of(request);
        return responder.answer(request, Responder.OBJECT, version -> Document.of(stats.read()));
    }

    /** The kinds of nodes and the types of relationships. */
    @Get("/schema")
    HttpResponse<?> schema(HttpRequest<?> request) {
        Query.of(request);
        return responder.answer(request, Responder.OBJECT, Document.of(Vocabulary.shown()));
    }
}
