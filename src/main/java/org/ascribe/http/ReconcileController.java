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
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ascribe.answer.Fields;
import org.ascribe.answer.Html;
import org.ascribe.query.Card;
import org.ascribe.query.EntityCard;
import org.ascribe.query.FoundEntity;
import org.ascribe.query.Searcher;
import org.ascribe.schema.NodeKind;

/** Tells spreadsheets whom their cells name: the Reconciliation Service API 0.2, as OpenRefine speaks it. */
@Controller(ReconcileController.PATH)
@Produces(MediaType.APPLICATION_JSON)
@ExecuteOn(TaskExecutors.BLOCKING)
final class ReconcileController {
    static final String PATH = "/api/v1/reconcile";

    /** What is shown in a frame beside a cell of a spreadsheet. */
    static final String PREVIEW = PATH + "/preview";

    private static final int WIDTH = 400;
    private static final int HEIGHT = 220;
    private static final String QUERIES = "queries";
    private static final String PREFIX = "prefix";
    private static final int SUGGESTED = 10;
    private static final double HUNDRED = 100;

    private final Searcher searcher;
    private final EntityCard cards;
    private final Responder responder;

    ReconcileController(Searcher searcher, EntityCard cards, Responder responder) {
        this.searcher = searcher;
        this.cards = cards;
        this.responder = responder;
    }

    /** What the service offers, or the answers to the queries in the address. */
    @Get
    HttpResponse<?> get(HttpRequest<?> request) {
        return Query.of(request, QUERIES)
                .text(QUERIES)
                .<HttpResponse<?>>map(queries -> answer(request, queries))
                .orElseGet(() -> responder.answerOnce(request, Responder.OBJECT, () -> Document.of(manifest(request))));
    }

    /** The answers to the queries in the body, by their keys. */
    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> post(HttpRequest<?> request, @Body byte[] body) {
        for (String pair : new String(body, StandardCharsets.UTF_8).split("&", -1)) {
            if (pair.startsWith(QUERIES + "=")) {
                String encoded = pair.substring(QUERIES.length() + 1);
                try {
                    return answer(request, URLDecoder.decode(encoded, StandardCharsets.UTF_8));
                } catch (IllegalArgumentException e) {
                    throw ReconcileQuery.wrong("The body is not encoded as a form");
                }
            }
        }
        throw ReconcileQuery.wrong("The body has no queries");
    }

    /** Entities for what somebody types; a cursor here is how many were suggested before. */
    @Get("/suggest/entity")
    HttpResponse<?> suggest(HttpRequest<?> request) {
        Query query = Query.of(request, PREFIX, Cursor.PARAMETER);
        String prefix = query.needed(PREFIX, "apt");
        int before = query.number(Cursor.PARAMETER, 0, 0, Cursor.MOST);
        return responder.answerOnce(request, Responder.OBJECT, () -> {
            List<Fields> result = searcher.search(prefix, Set.of(), before + SUGGESTED).items().stream()
                    .skip(before)
                    .map(FoundEntity::entity)
                    .map(found -> Fields.of("id", found.id())
                            .with("name", found.name())
                            .with("description", found.kindName()))
                    .toList();
            return Document.of(Fields.of("result", result));
        });
    }

    /** Kinds for what somebody types. */
    @Get("/suggest/type")
    HttpResponse<?> kinds(HttpRequest<?> request) {
        Query query = Query.of(request, PREFIX, Cursor.PARAMETER);
        String prefix = query.text(PREFIX).orElse("");
        List<Fields> result = NodeKind.BUT_NAMES.stream()
                .sorted()
                .filter(kind -> kind.label().regionMatches(true, 0, prefix, 0, prefix.length()))
                .skip(query.number(Cursor.PARAMETER, 0, 0, Cursor.MOST))
                .map(ReconcileController::type)
                .toList();
        return responder.answer(request, Responder.OBJECT, Document.of(Fields.of("result", result)));
    }

    /** What the record says of an entity in a few sentences, as a page without scripts. */
    @Get("/preview")
    @Produces(MediaType.TEXT_HTML)
    HttpResponse<?> preview(HttpRequest<?> request) {
        String id = Query.of(request, "id").needed("id", "apt31");
        return responder.page(request, () -> preview(cards.of(id, "lead"::equals, 1)));
    }

    private static String preview(Card card) {
        String name = Html.escaped(card.entity().name());
        return "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>" + name
                + "</title></head><body><h3>"
                + name + "</h3><p>" + Html.escaped(card.entity().kindName()) + "</p><p>"
                + Html.escaped(card.lead().text()) + "</p></body></html>";
    }

    private HttpResponse<?> answer(HttpRequest<?> request, String queries) {
        Map<String, ReconcileQuery> wanted = ReconcileQuery.all(queries);
        return responder.answerOnce(request, Responder.OBJECT, () -> {
            Map<String, Fields> answers = new LinkedHashMap<>();
            wanted.forEach((key, query) -> answers.put(key, Fields.of("result", candidates(query))));
            return Document.of(Fields.of(answers));
        });
    }

    /** One that alone carries the very name is a match; all others are for people to judge. */
    private List<Fields> candidates(ReconcileQuery query) {
        if (query.text().isEmpty()) {
            return List.of(); // by properties alone, of which this service knows none
        }
        List<FoundEntity> found =
                searcher.search(query.text(), query.kinds(), query.limit()).items();
        long exact = found.stream().filter(one -> one.score() >= 1).count();
        return found.stream()
                .map(one -> Fields.of("id", one.entity().id())
                        .with("name", one.entity().name())
                        .with("type", List.of(type(one.entity().kind())))
                        .with("score", one.score() * HUNDRED)
                        .with("match", exact == 1 && one.score() >= 1))
                .toList();
    }

    private static Fields manifest(HttpRequest<?> request) {
        String here = Caller.of(request).here();
        Fields suggest = Fields.of(
                        "entity", Fields.of("service_url", here).with("service_path", PATH + "/suggest/entity"))
                .with("type", Fields.of("service_url", here).with("service_path", PATH + "/suggest/type"));
        return Fields.of("versions", List.of("0.2"))
                .with("name", "Ascribe: public cyber-attribution")
                .with("identifierSpace", here + "/api/v1/entities/")
                .with("schemaSpace", here + "/api/v1/schema")
                .with("view", Fields.of("url", here + "/#/entity/{{id}}"))
                .with(
                        "preview",
                        Fields.of("url", here + PREVIEW + "?id={{id}}")
                                .with("width", WIDTH)
                                .with("height", HEIGHT))
                .with("batchSize", ReconcileQuery.MOST)
                .with(
                        "defaultTypes",
                        EnumSet.of(NodeKind.ACTOR, NodeKind.STATE, NodeKind.OPERATION).stream()
                                .map(ReconcileController::type)
                                .toList())
                .with("suggest", suggest);
    }

    private static Fields type(NodeKind kind) {
        return Fields.of("id", kind.label()).with("name", kind.label());
    }
}
