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
import java.util.Optional;
import java.util.function.Supplier;
import org.ascribe.answer.Fields;
import org.ascribe.answer.InPlace;
import org.ascribe.answer.NamedRow;
import org.ascribe.query.Answer;
import org.ascribe.query.Asker;
import org.ascribe.query.Catalogue;
import org.ascribe.query.Pictures;
import org.ascribe.query.Question;
import org.ascribe.query.ShownQuestion;

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
        Caller caller = Caller.of(request);
        List<ListedQuestion> items = catalogue.all().stream()
                .map(question -> ListedQuestion.of(question, caller))
                .toList();
        return responder.answer(request, Responder.TABLE, Document.list(items, null, false));
    }

    /** The answer to a question. */
    @Get("/{name}")
    HttpResponse<?> ask(HttpRequest<?> request, String name) {
        Query query = Query.any(request);
        Question question = catalogue.get(name);
        return responder.answer(request, Responder.of(question), version -> {
            Cursor cursor = Cursor.of(request, query, version, Cursor.MOST);
            Answer answer = asked(name, query.without(Cursor.PARAMETER), cursor.offset())
                    .noting(version.notes());
            return cursor.page(question, answer).drawn(() -> pictures.of(answer, Pictures.MOST));
        });
    }

    private Answer asked(String name, Query query, int skip) {
        Supplier<Answer> ask = () -> asker.ask(name, query.values(), skip);
        return metrics.isPresent() ? metrics.get().question(name, ask) : ask.get();
    }

    /** What a question asks, and its Cypher. */
    @Get("/{name}/about")
    HttpResponse<?> about(HttpRequest<?> request, String name) {
        Query.of(request);
        Question question = catalogue.get(name);
        return responder.answer(
                request,
                Responder.OBJECT,
                Document.of(ListedQuestion.of(question, Caller.of(request))).with("cypher", question.cypher()));
    }

    /** The Cypher that asks just this: with the values given, and without conditions on what is not. */
    @Get("/{name}/cypher")
    HttpResponse<?> cypher(HttpRequest<?> request, String name) {
        Query query = Query.any(request);
        return responder.answer(
                request, Responder.OBJECT, Document.of(Fields.of("cypher", asker.cypher(name, query.values()))));
    }

    /** A question as the API lists it, with the address of its answer. */
    private record ListedQuestion(@InPlace ShownQuestion question, String href) implements NamedRow {
        static ListedQuestion of(Question question, Caller caller) {
            return new ListedQuestion(ShownQuestion.of(question), caller.path("/api/v1/questions/" + question.name()));
        }

        @Override
        public String name() {
            return question.name();
        }
    }
}
