package org.ascribe.http;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.ascribe.failure.Failure;
import org.ascribe.query.Asker;
import org.ascribe.query.Captions;
import org.ascribe.query.Catalogue;
import org.ascribe.query.Neighbours;
import org.ascribe.query.Picture;
import org.ascribe.query.Pictures;

/** Parts of the graph to be drawn: around some entities, or what an answer is about. */
@Controller("/api/v1/graph")
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
final class GraphController {
    static final String REF = "ref";
    static final String ID = "id";
    static final String QUESTION = "question";
    static final String ELEMENTS = "elements";
    static final int USUAL = 300;
    static final int REFS = 20;
    /** So many ids can be given; an address has room for about as many. */
    static final int IDS = 500;

    private final Pictures pictures;
    private final Captions captions;
    private final Asker asker;
    private final Catalogue catalogue;
    private final Responder responder;

    GraphController(Pictures pictures, Captions captions, Asker asker, Catalogue catalogue, Responder responder) {
        this.pictures = pictures;
        this.captions = captions;
        this.asker = asker;
        this.catalogue = catalogue;
        this.responder = responder;
    }

    /** The nodes and relationships around some entities, among some nodes, or of the answer to a question with its parameters. */
    @Get
    HttpResponse<?> graph(HttpRequest<?> request) {
        Query all = Query.any(request, REF, ID);
        Optional<String> question = all.text(QUESTION);
        Supplier<Picture> picture = question.isPresent()
                ? answer(question.get(), all)
                : all.text(ID).isPresent() ? among(request, all) : around(request);
        return responder.answer(request, Responder.GRAPH, version -> {
            Picture read = picture.get();
            return Document.of(read).with("records", captions.of(read.nodes())).drawn(() -> read);
        });
    }

    private Supplier<Picture> among(HttpRequest<?> request, Query all) {
        int most = elements(Query.of(all, ID, ELEMENTS));
        Set<String> ids = new LinkedHashSet<>(Query.several(request, ID, "apt31", IDS));
        return () -> pictures.among(ids, most);
    }

    private Supplier<Picture> around(HttpRequest<?> request) {
        List<String> refs = Query.several(request, REF, "apt31", REFS);
        Query query = Query.of(Query.any(request, REF), REF, "depth", "kind", ELEMENTS);
        int depth = query.number("depth", 1, 0, Neighbours.DEEPEST);
        int most = elements(query);
        return () -> pictures.around(refs, depth, query.kinds(), most);
    }

    /** All other parameters are those of the question. */
    private Supplier<Picture> answer(String name, Query all) {
        catalogue.get(name);
        if (all.text(REF).isPresent() || all.text(ID).isPresent()) {
            throw Failure.of(
                    Failure.Kind.USAGE,
                    "A graph is around entities or of a question, not both",
                    "Give " + REF + " or " + QUESTION);
        }
        int most = elements(all);
        Map<String, String> parameters = new LinkedHashMap<>(all.values());
        parameters.keySet().removeAll(List.of(QUESTION, ELEMENTS));
        return () -> pictures.of(asker.ask(name, parameters), most);
    }

    private static int elements(Query query) {
        return query.number(ELEMENTS, USUAL, 1, Pictures.MOST);
    }
}
