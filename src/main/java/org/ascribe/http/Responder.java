package org.ascribe.http;

import io.micronaut.context.annotation.Value;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import org.ascribe.answer.Csv;
import org.ascribe.answer.Json;
import org.ascribe.export.Dot;
import org.ascribe.export.GraphMl;
import org.ascribe.failure.Failure;
import org.ascribe.graph.Graph;
import org.ascribe.query.DataVersion;
import org.ascribe.query.Place;
import org.ascribe.query.Question;
import org.ascribe.report.Form;
import org.jspecify.annotations.Nullable;

/**
 * Answers requests: in the form that the client wants, not at all when it has the answer already, and never with more
 * questions to the database at once than it has connections.
 */
@Singleton
final class Responder {
    /** For routes that list or tabulate something. */
    static final Set<AnswerForm> TABLE = EnumSet.of(AnswerForm.JSON, AnswerForm.CSV, AnswerForm.NDJSON);
    /** For routes that draw a part of the graph. */
    static final Set<AnswerForm> GRAPH = EnumSet.of(AnswerForm.JSON, AnswerForm.GRAPHML, AnswerForm.DOT);
    /** For routes whose lists are a part of the graph, too. */
    static final Set<AnswerForm> ALL = EnumSet.range(AnswerForm.JSON, AnswerForm.DOT);
    /** For routes that show one thing. */
    static final Set<AnswerForm> OBJECT = EnumSet.of(AnswerForm.JSON);

    /** For what is to be read and cited. */
    static final Set<AnswerForm> ACCOUNT = EnumSet.of(AnswerForm.JSON, AnswerForm.MD, AnswerForm.HTML);

    /** For what came on record last. */
    static final Set<AnswerForm> FEED = EnumSet.of(AnswerForm.ATOM);

    private static final long PATIENCE_MILLIS = 1_000;

    private final Versions versions;
    private final KeptAnswers kept;
    private final Graph graph;
    private final FirstAnswers first;
    private final Semaphore places;
    /** Tells this build of the program from others, whose answers over the same data may differ; runs of one build are alike. */
    private final String build;

    /**
     * With what there is to answer from.
     *
     * @param build what tells the build; where there is none, as between a change of the sources and the next, the run will do
     */
    Responder(
            Versions versions,
            KeptAnswers kept,
            Graph graph,
            FirstAnswers first,
            @Value("${ascribe.build:}") String build) {
        this.build = build.isEmpty() ? Long.toString(Instant.now().getEpochSecond(), Character.MAX_RADIX) : build;
        this.versions = versions;
        this.kept = kept;
        this.graph = graph;
        this.first = first;
        this.places = new Semaphore(graph.connection().budget().poolSize());
    }

    /** For a question: those whose rows are parts of the graph can be drawn. */
    static Set<AnswerForm> of(Question question) {
        return question.drawable() ? ALL : TABLE;
    }

    /** Answers with what is read from the database, or was before. */
    HttpResponse<?> answer(HttpRequest<?> request, Set<AnswerForm> offered, Function<DataVersion, Document> read) {
        AnswerForm format = AnswerForm.of(request, offered);
        Versions.Seen seen = versions.seen();
        Tag tag = new Tag(seen.version().value() + "-" + build, address(request, format));
        if (seen.version().settled()) {
            Kept known = kept.at(tag.address(), seen);
            if (tag.isKnown(request) || (known != null && Tag.isAny(request))) {
                return headed(HttpResponse.status(HttpStatus.NOT_MODIFIED), tag.of(request, true));
            }
            if (known != null) {
                return written(request, known, format, tag);
            }
        }
        return inPlace(request, () -> read(request, format, read, seen.version(), tag));
    }

    /** Answers with what depends on the body of the request, too, so that it is not kept. */
    HttpResponse<?> answerOnce(HttpRequest<?> request, Set<AnswerForm> offered, Supplier<Document> read) {
        AnswerForm format = AnswerForm.of(request, offered);
        return inPlace(request, () -> {
            Kept answer = Kept.of("", body(first.after(() -> graph.reading(read)), format), null);
            return written(request, answer, format, null).header("Cache-Control", "no-store");
        });
    }

    /** Answers with a page made of what is read from the database. */
    HttpResponse<?> page(HttpRequest<?> request, Supplier<String> read) {
        return inPlace(
                request,
                () -> HttpResponse.ok(first.after(() -> graph.reading(read)))
                        .contentType(MediaType.TEXT_HTML_TYPE)
                        .header("Cache-Control", "no-cache"));
    }

    private HttpResponse<?> inPlace(HttpRequest<?> request, Supplier<HttpResponse<?>> work) {
        Map<String, String> metadata = Map.of("route", request.getPath(), "requestId", RequestId.of(request));
        takePlace();
        try {
            return ScopedValue.where(Graph.METADATA, metadata).call(work::get);
        } catch (Failure failure) {
            // With others in the queue it is the crowd that made it slow, and the same question may be quick later.
            throw failure.kind() == Failure.Kind.TIMEOUT && places.hasQueuedThreads() ? tooMany() : failure;
        } finally {
            places.release();
        }
    }

    private HttpResponse<?> read(
            HttpRequest<?> request,
            AnswerForm format,
            Function<DataVersion, Document> read,
            DataVersion version,
            Tag tag) {
        Document document = first.after(() -> graph.reading(() -> read.apply(version)));
        Place place = document.place();
        if (place != null && place.offset() > 0) {
            place.checkStill(versions.fresh());
        }
        if (document.location() != null) {
            return moved(Caller.of(request).path(document.location()), version.settled());
        }
        Kept answer = Kept.of(version.value(), body(document, format), document.next());
        if (version.settled()) {
            kept.keep(tag.address(), answer);
        }
        if (Tag.isAny(request)) {
            return headed(HttpResponse.status(HttpStatus.NOT_MODIFIED), tag.of(request, true));
        }
        return version.settled()
                ? written(request, answer, format, tag)
                : written(request, answer, format, null).header("Cache-Control", "no-store");
    }

    /** Answers with what is the same as long as the program runs. */
    HttpResponse<?> answer(HttpRequest<?> request, Set<AnswerForm> offered, Document document) {
        AnswerForm format = AnswerForm.of(request, offered);
        Tag tag = new Tag(build, address(request, format) + Caller.of(request).prefix());
        return tag.isKnown(request) || Tag.isAny(request)
                ? headed(HttpResponse.status(HttpStatus.NOT_MODIFIED), tag.of(request, true))
                : written(request, Kept.of("", body(document, format), document.next()), format, tag);
    }

    /** What the answer depends on: the path and the parameters, in whatever order they are given, and its form. */
    private static String address(HttpRequest<?> request, AnswerForm format) {
        Map<String, List<String>> parameters = new TreeMap<>();
        request.getParameters().forEach(parameters::put);
        parameters.remove(AnswerForm.PARAMETER);
        return format.word() + " " + request.getPath() + " " + parameters;
    }

    private void takePlace() {
        try {
            if (places.tryAcquire(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw tooMany();
    }

    private static Failure tooMany() {
        return Failure.of(Failure.Kind.OVERLOADED, "Too many requests are under way", "Try again in a second");
    }

    private static MutableHttpResponse<?> moved(String location, boolean settled) {
        return HttpResponse.status(HttpStatus.PERMANENT_REDIRECT)
                .header("Location", location)
                .header("Cache-Control", settled ? "no-cache" : "no-store");
    }

    private static byte[] body(Document document, AnswerForm format) {
        return switch (format) {
            case JSON -> Json.bytes(document.body());
            case CSV -> Csv.text(document.columns(), document.rows()).getBytes(StandardCharsets.UTF_8);
            case NDJSON -> Json.lines(document.rows());
            case GRAPHML -> Pictured.bytes(document.picture(), GraphMl::new);
            case ATOM -> Atom.bytes(document.rows());
            case DOT -> Pictured.bytes(document.picture(), Dot::new);
            case MD -> Form.md.write(document.account()).getBytes(StandardCharsets.UTF_8);
            case HTML -> Form.html.write(document.account()).getBytes(StandardCharsets.UTF_8);
        };
    }

    private static MutableHttpResponse<?> written(
            HttpRequest<?> request, Kept answer, AnswerForm format, @Nullable Tag tag) {
        byte[] packed = Encodings.takesGzip(request) ? answer.packed() : null;
        byte[] body = packed == null ? answer.body() : packed;
        MutableHttpResponse<?> response = HttpResponse.ok(body)
                .header("Content-Type", format.contentType())
                .header("Content-Length", Integer.toString(body.length));
        if (packed != null) {
            response.header("Content-Encoding", "gzip");
        }
        if (answer.next() != null) {
            response.header("Link", "<" + Cursor.link(request, answer.next()) + ">; rel=\"next\"");
        }
        return tag == null ? response : headed(response, tag.of(request, packed != null));
    }

    private static MutableHttpResponse<?> headed(MutableHttpResponse<?> response, String tag) {
        return response.header("ETag", tag)
                .header("Cache-Control", "no-cache")
                .header("Vary", "Accept, Accept-Encoding");
    }
}
