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
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ascribe.answer.Fields;
import org.ascribe.answer.RowValue;
import org.ascribe.answer.Value;
import org.ascribe.failure.Failure;
import org.ascribe.query.Captions;
import org.ascribe.query.Card;
import org.ascribe.query.CardSection;
import org.ascribe.query.EntityCard;
import org.ascribe.query.Neighbours;
import org.ascribe.query.Parameter;
import org.ascribe.query.Pictures;
import org.ascribe.query.Resolver;

/** One entity, and what surrounds it. */
@Controller("/api/v1/entities")
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
final class EntitiesController {
    static final String FIELDS = "fields";
    static final String PART = "part";

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
        Query query = Query.of(request, FIELDS, "limit");
        Parameter.bounded("ref", ref);
        Set<String> wanted = wanted(query);
        int limit = query.number("limit", EntityCard.SHOWN, 1, Cursor.MOST);
        return responder.answer(
                request,
                Responder.OBJECT,
                version -> resolver.successor(ref)
                        .map(id -> Document.moved("/api/v1/entities/" + encoded(id)))
                        .orElseGet(() -> Document.of(chosen(cards.of(ref, wanted::contains, limit), wanted))));
    }

    /** The fields of the card that are wanted, beside what tells which entity it is. */
    private static Set<String> wanted(Query query) {
        Set<String> known = RecordShapes.fields(Card.class);
        Optional<String> wanted = query.text(FIELDS);
        if (wanted.isEmpty()) {
            return known;
        }
        Set<String> names = new LinkedHashSet<>(List.of("id", "name", "kind"));
        for (String name : wanted.get().split(",", -1)) {
            if (!known.contains(name.strip())) {
                throw Failure.of(
                        Failure.Kind.USAGE,
                        "The parameter fields cannot be " + name.strip(),
                        "It takes some of " + String.join(", ", known));
            }
            names.add(name.strip());
        }
        return names;
    }

    private static RowValue chosen(Card card, Set<String> wanted) {
        Map<String, Value> fields = new LinkedHashMap<>(card.fields());
        fields.keySet().retainAll(wanted);
        return new Fields(fields);
    }

    /** A section of the card to its end, page by page. */
    @Get("/{ref}/{section}")
    HttpResponse<?> section(HttpRequest<?> request, String ref, String section) {
        CardSection wanted = CardSection.of(section)
                .orElseThrow(() -> Failure.of(
                        Failure.Kind.NOT_FOUND,
                        "A card has no section " + section,
                        "It has " + String.join(", ", CardSection.fields()) + ", and there are neighbours"));
        Parameter.bounded("ref", ref);
        Query query = wanted.parts().isEmpty()
                ? Query.of(request, "limit", Cursor.PARAMETER)
                : Query.of(request, PART, "limit", Cursor.PARAMETER);
        String part = wanted.parts().isEmpty() ? null : query.word(PART, wanted.parts());
        return responder.answer(request, Responder.TABLE, version -> {
            Cursor cursor = Cursor.of(request, query, version, LIMIT);
            return cursor.next(cards.section(ref, wanted, part, cursor.offset(), cursor.limit()));
        });
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
