package org.ascribe.http;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.List;
import org.ascribe.answer.RowValue;
import org.ascribe.query.Answer;
import org.ascribe.query.Asker;
import org.ascribe.query.Catalogue;
import org.ascribe.query.Entities;
import org.ascribe.query.NameCandidate;
import org.ascribe.query.Question;
import org.ascribe.query.Resolver;

/** For programs that take much: all entities, what came on record since a day, who is meant by many names. */
@Controller("/api/v1")
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
final class ListsController {
    static final String RESOLVE = "/api/v1/resolve";
    static final String CHANGES = "changes";
    static final int USUAL = 100;

    private final Entities entities;
    private final Asker asker;
    private final Question changes;
    private final Resolver resolver;
    private final Responder responder;

    ListsController(Entities entities, Asker asker, Catalogue catalogue, Resolver resolver, Responder responder) {
        this.entities = entities;
        this.asker = asker;
        this.changes = catalogue.get(CHANGES);
        this.resolver = resolver;
        this.responder = responder;
    }

    /** All entities, or those of a kind or a dataset. */
    @Get("/entities")
    HttpResponse<?> entities(HttpRequest<?> request) {
        Query query = Query.of(request, "kind", "dataset", "limit", Cursor.PARAMETER);
        return responder.answer(request, Responder.TABLE, version -> {
            Cursor cursor = Cursor.of(request, query, version, USUAL);
            return cursor.next(
                    entities.of(query.kinds(), query.text("dataset").orElse(null), cursor.offset(), cursor.limit()));
        });
    }

    /** What came on record: the question of that name, at an address of its own. */
    @Get("/changes")
    HttpResponse<?> changes(HttpRequest<?> request) {
        Query query = Query.any(request);
        return responder.answer(request, Responder.of(changes), version -> {
            Cursor cursor = Cursor.of(request, query, version, Cursor.MOST);
            Answer answer = asker.ask(CHANGES, query.without(Cursor.PARAMETER).values(), cursor.offset());
            return cursor.page(changes, answer.noting(version.notes()));
        });
    }

    /** Who may be meant by each of many names, in their order. */
    @Post("/resolve")
    @Consumes(MediaType.APPLICATION_JSON)
    HttpResponse<?> resolve(HttpRequest<?> request, @Body byte[] body) {
        Query.of(request);
        ManyNames wanted = ManyNames.of(body);
        return responder.answerOnce(request, Responder.TABLE, () -> {
            List<Meant> items = wanted.names().stream()
                    .map(name -> new Meant(
                            name,
                            resolver.candidates(name).stream()
                                    .filter(candidate ->
                                            wanted.fits(candidate.entity().kind()))
                                    .toList()))
                    .toList();
            return Document.list(items, null, false);
        });
    }

    /**
     * Who may be meant by a name.
     *
     * @param name as it was asked
     * @param candidates best first; empty where nobody carries it
     */
    record Meant(String name, List<NameCandidate> candidates) implements RowValue {}
}
