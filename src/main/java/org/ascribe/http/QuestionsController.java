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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.ascribe.query.Answer;
import org.ascribe.query.Asker;
import org.ascribe.query.Catalogue;
import org.ascribe.query.Pictures;
import org.ascribe.query.Question;

/** The catalogue of questions, and their answers. */
@Controller("/api/v1/questions")
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
final class QuestionsController {
    private final Catalogue catalogue;
    private final Asker asker;
    private final Pictures pictures;
    private final Responder responder;
    private final Optional<Metrics> metrics;

    QuestionsController(
            Catalogue catalogue, Asker asker, Pictures pictures, Responder responder, Optional<Metrics> metrics) {
        this.catalogue = catalogue;
        this.asker = asker;
        this.pictures = pictures;
        this.responder = responder;
        this.metrics = metrics;
    }

    /** All questions. */
    @Get
    HttpResponse<?> list(HttpRequest<?> request) {
        Query.of(request);
        List<Map<String, Object>> items =
                catalogue.all().stream().map(QuestionsController::shown).toList();
        return responder.answer(request, Responder.TABLE, Document.list(items, null, false));
    }

    /** The answer to a question. */
    @Get("/{name}")
    HttpResponse<?> ask(HttpRequest<?> request, String name) {
        Query query = Query.any(request);
        return responder.answer(request, Responder.of(catalogue.get(name)), version -> {
            Answer answer = asked(name, query).noting(version.notes());
            return Document.of(answer).drawn(() -> pictures.of(answer, Pictures.MOST));
        });
    }

    private Answer asked(String name, Query query) {
        Supplier<Answer> ask = () -> asker.ask(name, query.values());
        return metrics.isPresent() ? metrics.get().question(name, ask) : ask.get();
    }

    /** What a question asks, and its Cypher. */
    @Get("/{name}/about")
    HttpResponse<?> about(HttpRequest<?> request, String name) {
        Query.of(request);
        Question question = catalogue.get(name);
        Map<String, Object> body = new LinkedHashMap<>(shown(question));
        body.put("cypher", question.cypher());
        return responder.answer(request, Responder.OBJECT, Document.of(body));
    }

    private static Map<String, Object> shown(Question question) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("name", question.name());
        shown.put("title", question.title());
        shown.put("description", question.description());
        shown.put(
                "parameters",
                question.parameters().stream().map(QuestionsController::shown).toList());
        shown.put(
                "columns",
                question.columns().stream().map(QuestionsController::shown).toList());
        shown.put("href", "/api/v1/questions/" + question.name());
        return shown;
    }

    private static Map<String, Object> shown(org.ascribe.query.Parameter parameter) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("name", parameter.name());
        shown.put("type", parameter.type().toString());
        shown.put("required", parameter.required());
        shown.put("default", parameter.fallback());
        shown.put("description", parameter.description());
        shown.put("example", parameter.example());
        return shown;
    }

    private static Map<String, Object> shown(org.ascribe.query.Column column) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("name", column.name());
        shown.put("type", column.type().toString());
        shown.put("description", column.description());
        return shown;
    }
}
