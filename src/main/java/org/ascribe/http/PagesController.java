package org.ascribe.http;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import org.ascribe.graph.Graph;
import org.ascribe.query.Coverages;

/** Addresses of pages that people type, and pages that depend on where they are served; all others are static. */
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
final class PagesController {
    /** The dataset that the page about the record is on. */
    private static final String RECORD = "record";

    private final Coverages coverages;
    private final Optional<Neo4jBrowser> browser;
    private final OwnDatabase database;

    PagesController(Graph graph, Coverages coverages, Optional<Neo4jBrowser> browser) {
        this.coverages = coverages;
        this.browser = browser;
        this.database = new OwnDatabase(graph.connection());
    }

    /** Leads to Neo4j Browser, which is on a port of its own, with the database to ask. */
    @Get("/browser")
    @Produces(MediaType.ALL)
    HttpResponse<?> browser(HttpRequest<?> request) {
        String query = request.getUri().getRawQuery();
        if (database.isForeign(query)) {
            return ProblemDetails.of(HttpStatus.BAD_REQUEST, OwnDatabase.REFUSAL)
                    .withHint("Leave out dbms, connectURL and discoveryURL")
                    .answer(request);
        }
        return browser.<HttpResponse<?>>map(there -> HttpResponse.status(HttpStatus.TEMPORARY_REDIRECT)
                        .header("Location", there.address(Caller.of(request), query))
                        .header("Cache-Control", "no-store"))
                .orElseGet(() -> ProblemDetails.noNeo4jBrowser().answer(request));
    }

    /** The page of all routes: its folder is an entry of the jar, which would be served as an empty file. */
    @Get("/docs")
    HttpResponse<?> docs(HttpRequest<?> request) throws IOException {
        return written(request, new String(resource("/web/docs/index.html"), StandardCharsets.UTF_8));
    }

    /** What the record of states is, with what of it is in the graph. */
    @Get("/docs/record")
    HttpResponse<?> record(HttpRequest<?> request) throws IOException {
        return page(request, "about the record of states", new RecordPage(coverages.of(RECORD)).write(text("record")));
    }

    /** What may stand where in a dataset, with an example of each. */
    @Get("/docs/format")
    HttpResponse<?> format(HttpRequest<?> request) throws IOException {
        return page(request, "the dataset format", FormatPage.write(text("format")));
    }

    /** A page for reading, in the frame that all of them have. */
    private static HttpResponse<?> page(HttpRequest<?> request, String title, String content) throws IOException {
        return written(request, text("frame").replace("{{title}}", title).replace("{{content}}", content));
    }

    /** A router takes an address with and without a slash at its end for the same one, but links lead on from different places. */
    private static HttpResponse<?> written(HttpRequest<?> request, String page) {
        String path = request.getPath();
        return path.endsWith("/")
                ? HttpResponse.status(HttpStatus.PERMANENT_REDIRECT)
                        .header("Location", Caller.of(request).path(path.substring(0, path.length() - 1)))
                : HttpResponse.ok(page).contentType(MediaType.TEXT_HTML_TYPE);
    }

    private static String text(String page) throws IOException {
        return new String(resource("/pages/" + page + ".html"), StandardCharsets.UTF_8);
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream page = PagesController.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(page, name + " is not part of this build")
                    .readAllBytes();
        }
    }
}
