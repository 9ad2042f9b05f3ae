package org.ascribe.http;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.time.LocalDate;
import java.util.Optional;
import org.ascribe.query.Overview;
import org.ascribe.query.Stats;

/** What is in the graph: who accuses whom, the counts, and the vocabulary with the words and looks that a page needs. */
@Controller("/api/v1")
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
final class OverviewController {
    private final Overview overview;
    private final Stats stats;
    private final Responder responder;

    OverviewController(Overview overview, Stats stats, Responder responder) {
        this.overview = overview;
        this.stats = stats;
        this.responder = responder;
    }

    /** Each statement as it stands, with its parties by id, for pictures of the whole record. */
    @Get("/overview")
    HttpResponse<?> overview(HttpRequest<?> request) {
        Optional<LocalDate> day = Query.of(request, "asOf").day("asOf");
        return responder.answer(request, Responder.OBJECT, version -> Document.of(overview.of(day.orElse(null))));
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
