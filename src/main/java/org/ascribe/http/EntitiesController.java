package org.ascribe.http;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.ascribe.answer.Value;
import org.ascribe.query.Captions;
import org.ascribe.query.EntityCard;
import org.ascribe.query.Neighbours;
import org.ascribe.query.Pictures;
import org.ascribe.query.Resolver;

/** One entity, and what surrounds it. */
@Controller("/api/v1/entities")
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
final class EntitiesController {
    private static final int LIMIT = 100;

    private final EntityCard cards;
    private final Neighbours neighbours;
    private final Resolver resolver;
    private final Pictures pictures;
    private final Captions captions;
    private final Responder responder;

    EntitiesController(
            EntityCard cards,
            Neighbours neighbours,
            Resolver resolver,
            Pictures pictures,
            Captions captions,
            Responder responder) {
        this.cards = cards;
        this.neighbours = neighbours;
        this.resolver = resolver;
        this.pictures = pictures;
        this.captions = captions;
        this.responder = responder;
    }

    /** All that is on record about an entity; a merged or retired id leads to the one that stands. */
    @Get("/{ref}")
    HttpResponse<?> card(HttpRequest<?> request, String ref) {
        Query.of(request);
        return responder.answer(
                request,
                Responder.OBJECT,
                version -> resolver.successor(ref)
                        .map(id -> Document.moved("/api/v1/entities/" + encoded(id)))
                        .orElseGet(() -> Document.of(cards.of(ref))));
    }

    /** The entities around one, near ones first, with counts by relationship. */
    @Get("/{ref}/neighbours")
    HttpResponse<?> neighbours(HttpRequest<?> request, String ref) {
        Query query = Query.of(request, "depth", "kind", "limit", Cursor.PARAMETER);
        int depth = query.number("depth", 1, 1, Neighbours.DEEPEST);
        return responder.answer(request, Responder.ALL, version -> {
            Cursor cursor = Cursor.of(request, query, version, LIMIT);
            Neighbours.Surroundings found = neighbours.of(ref, depth, query.kinds(), cursor.end());
            Document page = cursor.page(found.found());
            List<Value> all = List.of(found.entity(), new Value.Items(page.rows()));
            return page.with("entity", found.entity())
                    .with("counts", found.counts())
                    .with("records", captions.of(all))
                    .drawn(() -> pictures.of(all, Pictures.MOST, found.found().truncated()));
        });
    }

    private static String encoded(String id) {
        return URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
