package org.ascribe.http;

import io.micronaut.context.annotation.Value;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.ascribe.answer.Csv;
import org.ascribe.answer.Json;
import org.ascribe.export.Dot;
import org.ascribe.export.GraphMl;
import org.ascribe.failure.Failure;
import org.ascribe.graph.Graph;
import org.ascribe.query.DataVersion;
import org.ascribe.query.Question;

/**
 * Answers requests: in the form that the client wants, not at all when it has the answer already, and never with more
 * questions to the database at once than it has connections.
 */
@Singleton
final class Responder {
    /** For routes that list or tabulate something. */
    static final Set<Format> TABLE = EnumSet.of(Format.JSON, Format.CSV, Format.NDJSON);
    /** For routes that draw a part of the graph. */
    static final Set<Format> GRAPH = EnumSet.of(Format.JSON, Format.GRAPHML, Format.DOT);
    /** For routes whose lists are a part of the graph, too. */
    static final Set<Format> ALL = EnumSet.allOf(Format.class);
    /** For routes that show one thing. */
    static final Set<Format> OBJECT = EnumSet.of(Format.JSON);

    private static final long PATIENCE_MILLIS = 1_000;

    private final Versions versions;
    private final Graph graph;
    private final Semaphore places;
    /** Tells this build of the program from others, whose answers over the same data may differ; runs of one build are alike. */
    private final String build;

    /**
     * With what there is to answer from.
     *
     * @param build what tells the build; where there is none, as between a change of the sources and the next, the run will do
     */
    Responder(Versions versions, Graph graph, @Value("${ascribe.build:}") String build) {
        this.build = build.isEmpty() ? Long.toString(Instant.now().getEpochSecond(), Character.MAX_RADIX) : build;
        this.versions = versions;
        this.graph = graph;
        this.places = new Semaphore(graph.connection().budget().poolSize());
    }

    /** For a question: those whose rows are parts of the graph can be drawn. */
    static Set<Format> of(Question question) {
        return question.drawable() ? ALL : TABLE;
    }

    /** Answers with what is read from the database. */
    HttpResponse<?> answer(HttpRequest<?> request, Set<Format> offered, Function<DataVersion, Document> read) {
        Format format = Format.of(request, offered);
        Map<String, String> metadata = Map.of("route", request.getPath(), "requestId", RequestId.of(request));
        takePlace();
        try {
            return ScopedValue.where(Graph.METADATA, metadata).call(() -> current(request, format, read));
        } catch (Failure failure) {
            // With others in the queue it is the crowd that made it slow, and the same question may be quick later.
            throw failure.kind() == Failure.Kind.TIMEOUT && places.hasQueuedThreads() ? tooMany() : failure;
        } finally {
            places.release();
        }
    }

    private HttpResponse<?> current(HttpRequest<?> request, Format format, Function<DataVersion, Document> read) {
        DataVersion version = versions.now();
        String tag = "W/\"" + version.value() + "-" + build + "-" + format.word() + "\"";
        if (version.settled() && isKnown(request, tag)) {
            return headed(HttpResponse.status(HttpStatus.NOT_MODIFIED), tag);
        }
        Document document = graph.reading(() -> read.apply(version));
        MutableHttpResponse<?> response = document.location() == null && names(request, "*")
                ? HttpResponse.status(HttpStatus.NOT_MODIFIED)
                : written(request, document, format);
        return version.settled() ? headed(response, tag) : response.header("Cache-Control", "no-store");
    }

    /** Answers with what is the same as long as the program runs. */
    HttpResponse<?> answer(HttpRequest<?> request, Set<Format> offered, Document document) {
        Format format = Format.of(request, offered);
        String tag = "W/\"" + build + "-" + format.word() + "\"";
        return isKnown(request, tag) || names(request, "*")
                ? headed(HttpResponse.status(HttpStatus.NOT_MODIFIED), tag)
                : headed(written(request, document, format), tag);
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

    private static MutableHttpResponse<?> written(HttpRequest<?> request, Document document, Format format) {
        if (document.location() != null) {
            return HttpResponse.status(HttpStatus.PERMANENT_REDIRECT).header("Location", document.location());
        }
        byte[] body = switch (format) {
            case JSON -> Json.bytes(document.body());
            case CSV -> Csv.text(document.columns(), document.rows()).getBytes(StandardCharsets.UTF_8);
            case NDJSON -> Json.lines(document.rows());
            case GRAPHML -> Pictured.bytes(document.picture(), GraphMl::new);
            case DOT -> Pictured.bytes(document.picture(), Dot::new);
        };
        MutableHttpResponse<?> response = HttpResponse.ok(body)
                .header("Content-Type", format.contentType())
                .header("Content-Length", Integer.toString(body.length));
        if (document.next() != null) {
            response.header("Link", "<" + Cursor.link(request, document.next()) + ">; rel=\"next\"");
        }
        return response;
    }

    private static MutableHttpResponse<?> headed(MutableHttpResponse<?> response, String tag) {
        return response.header("ETag", tag).header("Cache-Control", "no-cache").header("Vary", "Accept");
    }

    /** Compares weakly, as RFC 9110 has it: a tag is the same with and without its mark. */
    private static boolean isKnown(HttpRequest<?> request, String tag) {
        return names(request, opaque(tag));
    }

    private static boolean names(HttpRequest<?> request, String tag) {
        return request.getHeaders().getAll("If-None-Match").stream()
                .flatMap(header -> Arrays.stream(header.split(",", -1)))
                .anyMatch(known -> opaque(known.strip()).equals(tag));
    }

    private static String opaque(String tag) {
        return tag.startsWith("W/") ? tag.substring(2) : tag;
    }
}
