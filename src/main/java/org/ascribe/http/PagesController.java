package org.ascribe.http;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.ascribe.graph.Connection;
import org.ascribe.graph.Graph;
import org.ascribe.query.Coverages;

/** Addresses of pages that people type, and pages that depend on where they are served; all others are static. */
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
final class PagesController {
    private static final String NEO4J_BROWSER = "/browser/";
    private static final String GUIDE = "/guides/guide.html";
    private static final String DATABASE = "dbms";

    /** Where the guide says that it is served. */
    private static final String USUAL = "http://localhost:8080";

    /** The dataset that the page about the record is on. */
    private static final String RECORD = "record";

    private final Connection connection;
    private final Coverages coverages;
    private final BrowserSeed seed;

    PagesController(Graph graph, Coverages coverages, BrowserSeed seed) {
        this.connection = graph.connection();
        this.coverages = coverages;
        this.seed = seed;
    }

    /**
     * The first page of Neo4j Browser, which finds its parts only below the slash and needs to be told which database to
     * ask. A router takes the address with and without the slash for the same one.
     */
    @Get("/browser")
    HttpResponse<?> browser(HttpRequest<?> request) throws IOException {
        return request.getPath().equals(NEO4J_BROWSER)
                        && request.getParameters().contains(DATABASE)
                ? HttpResponse.ok(BrowserSeed.page(resource("/browser/index.html")))
                        .contentType(MediaType.TEXT_HTML_TYPE)
                : HttpResponse.status(HttpStatus.TEMPORARY_REDIRECT).header("Location", withDatabase(request));
    }

    /** What runs on that page before it does. */
    @Get("/browser/" + BrowserSeed.SCRIPT)
    HttpResponse<?> seed() throws IOException {
        String template = new String(resource("/pages/neo4j-browser.js"), StandardCharsets.UTF_8);
        return HttpResponse.ok(seed.script(template)).contentType("application/javascript");
    }

    /** The page of all routes: its folder is an entry of the jar, which would be served as an empty file. */
    @Get("/docs")
    HttpResponse<?> docs() throws IOException {
        return HttpResponse.ok(resource("/web/docs/index.html")).contentType(MediaType.TEXT_HTML_TYPE);
    }

    /** What the record of states is, with what of it is in the graph. */
    @Get("/docs/record")
    HttpResponse<?> record() throws IOException {
        return page("about the record of states", new RecordPage(coverages.of(RECORD)).write(text("record")));
    }

    /** What may stand where in a dataset, with an example of each. */
    @Get("/docs/format")
    HttpResponse<?> format() throws IOException {
        return page("the dataset format", FormatPage.write(text("format")));
    }

    /** A page for reading, in the frame that all of them have. */
    private static HttpResponse<?> page(String title, String content) throws IOException {
        String whole = text("frame").replace("{{title}}", title).replace("{{content}}", content);
        return HttpResponse.ok(whole).contentType(MediaType.TEXT_HTML_TYPE);
    }

    private static String text(String page) throws IOException {
        return new String(resource("/pages/" + page + ".html"), StandardCharsets.UTF_8);
    }

    /** The guide, with the style at its address here. */
    @Get(GUIDE)
    HttpResponse<?> guide(HttpRequest<?> request) throws IOException {
        String page = new String(resource("/cypher/browser/guide.html"), StandardCharsets.UTF_8);
        return HttpResponse.ok(page.replace(USUAL, here(request))).contentType(MediaType.TEXT_HTML_TYPE);
    }

    /** With the guide, unless the address asks for something else; Neo4j Browser takes one from localhost only. */
    private String withDatabase(HttpRequest<?> request) {
        String bolt = connection.uri().getScheme() + "://" + connection.user() + "@"
                + connection.uri().getAuthority();
        String query = request.getUri().getRawQuery();
        return here(request) + NEO4J_BROWSER + "?" + DATABASE + "=" + encoded(bolt)
                + (query == null ? "&cmd=guide&arg=" + encoded(here(request) + GUIDE) : "&" + query);
    }

    /** This server as a browser is to call it: by name where it was called by an address of loopback. */
    static String here(HttpRequest<?> request) {
        String host = request.getHeaders().get("Host");
        String scheme = request.isSecure() ? "https" : "http";
        return host == null
                ? USUAL
                : scheme + "://" + host.replaceFirst("^(?:127\\.0\\.0\\.1|\\[::1])(?=:|$)", "localhost");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream page = PagesController.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(page, name + " is not part of this build")
                    .readAllBytes();
        }
    }
}
