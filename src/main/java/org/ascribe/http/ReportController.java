package org.ascribe.http;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.time.Clock;
import java.time.LocalDate;
import org.ascribe.graph.Graph;
import org.ascribe.query.Catalogue;
import org.ascribe.query.Parameter;
import org.ascribe.report.Reporter;

/** Accounts to be cited, of an entity or of the answer to a question; they tell the day on which they are made, so that none is kept. */
@Controller("/api/v1")
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
final class ReportController {
    /** What the addresses of accounts end with. */
    static final String ENDING = "/report";

    static final String AS_OF = "asOf";

    private final Graph graph;
    private final Catalogue catalogue;
    private final Versions versions;
    private final Responder responder;

    ReportController(Graph graph, Catalogue catalogue, Versions versions, Responder responder) {
        this.graph = graph;
        this.catalogue = catalogue;
        this.versions = versions;
        this.responder = responder;
    }

    /** Of an entity. */
    @Get("/entities/{ref}" + ENDING)
    HttpResponse<?> entity(HttpRequest<?> request, String ref) {
        String day = Query.of(request, AS_OF).text(AS_OF).orElse(null);
        Parameter.bounded("ref", ref);
        String version = versions.now().value();
        return responder.answerOnce(
                request,
                Responder.ACCOUNT,
                () -> Document.of(new Reporter(graph, catalogue, day).of(ref, version, today())));
    }

    /** Of the answer to a question, with its parameters. */
    @Get("/questions/{name}" + ENDING)
    HttpResponse<?> question(HttpRequest<?> request, String name) {
        Query query = Query.any(request);
        String version = versions.now().value();
        return responder.answerOnce(
                request,
                Responder.ACCOUNT,
                () -> Document.of(
                        new Reporter(graph, catalogue, null).answering(name, query.values(), version, today())));
    }

    private static String today() {
        return LocalDate.now(Clock.systemUTC()).toString();
    }
}
