package org.ascribe.http;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.List;
import java.util.Set;
import org.ascribe.answer.EntityRef;
import org.ascribe.query.Captions;
import org.ascribe.query.DocumentedPath;
import org.ascribe.query.FoundEntity;
import org.ascribe.query.Listing;
import org.ascribe.query.Paths;
import org.ascribe.query.Pictures;
import org.ascribe.query.Resolver;
import org.ascribe.query.Searcher;
import org.ascribe.schema.NodeKind;

/** Finding things: by a part of a name, by a name that several may carry, by what ties two of them together. */
@Controller("/api/v1")
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
final class LookupController {
    private static final int HITS = 25;

    private final Searcher searcher;
    private final Resolver resolver;
    private final Paths paths;
    private final Pictures pictures;
    private final Captions captions;
    private final Responder responder;

    LookupController(
            Searcher searcher,
            Resolver resolver,
            Paths paths,
            Pictures pictures,
            Captions captions,
            Responder responder) {
        this.searcher = searcher;
        this.resolver = resolver;
        this.paths = paths;
        this.pictures = pictures;
        this.captions = captions;
        this.responder = responder;
    }

    /** Entities by a part of a name, best first. */
    @Get("/search")
    HttpResponse<?> search(HttpRequest<?> request) {
        Query query = Query.of(request, "q", "kind", "limit", Cursor.PARAMETER);
        String text = query.needed("q", "judgment panda");
        Set<NodeKind> kinds = query.kinds();
        return responder.answer(request, Responder.TABLE, version -> {
            Cursor cursor = Cursor.of(request, query, version, HITS);
            Listing<FoundEntity> found = searcher.search(text, kinds, cursor.end());
            Document page = cursor.page(found);
            return found.suggestions().isEmpty() ? page : page.with("suggestions", found.suggestions());
        });
    }

    /** Who may be meant by a name, with the evidence. */
    @Get("/resolve")
    HttpResponse<?> resolve(HttpRequest<?> request) {
        Query query = Query.of(request, "name");
        String name = query.needed("name", "zirconium");
        return responder.answer(
                request, Responder.TABLE, version -> Document.list(resolver.candidates(name), null, false));
    }

    /** The shortest documented paths between two entities. */
    @Get("/paths")
    HttpResponse<?> paths(HttpRequest<?> request) {
        Query query = Query.of(request, "from", "to", "max");
        String from = query.needed("from", "United Kingdom");
        String to = query.needed("to", "APT31");
        int max = query.number("max", Paths.LONGEST, 1, Paths.LONGEST);
        return responder.answer(request, Responder.ALL, version -> {
            Listing<DocumentedPath> found = paths.between(from, to, max);
            return Document.list(found.items(), null, found.truncated())
                    .with("records", captions.of(nodes(found)))
                    .drawn(() -> pictures.of(nodes(found), Pictures.MOST, found.truncated()));
        });
    }

    /** The entities that the paths lead over. */
    private static List<EntityRef> nodes(Listing<DocumentedPath> paths) {
        return paths.items().stream().flatMap(path -> path.nodes().stream()).toList();
    }
}
