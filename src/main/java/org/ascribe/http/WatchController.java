package org.ascribe.http;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import org.ascribe.answer.Json;

/** What comes of the files that are watched: asked again and again by the page of whoever edits them. */
@Controller("/api/v1/watch")
@Produces(MediaType.ALL)
final class WatchController {
    private final Watched watched;

    WatchController(Watched watched) {
        this.watched = watched;
    }

    /** As it is now; asks nothing of the database. */
    @Get
    HttpResponse<?> watch(HttpRequest<?> request) {
        Query.of(request);
        AnswerForm.of(request, Responder.OBJECT);
        return HttpResponse.ok(Json.bytes(watched.state()))
                .contentType(MediaType.APPLICATION_JSON_TYPE)
                .header("Cache-Control", "no-store");
    }
}
