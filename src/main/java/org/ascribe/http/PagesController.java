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

/** Addresses of pages that people type; the pages themselves are static. */
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
final class PagesController {
    private static final String NEO4J_BROWSER = "/browser/";
    private static final String DATABASE = "dbms";

    private final Connection connection;

    PagesController(Graph graph) {
        this.connection = graph.connection();
    }

    /**
     * The first page of Neo4j Browser, which finds its parts only below the slash and needs to be told which database to
     * ask. A router takes the address with and without the slash for the same one.
     */
    @Get("/browser")
    HttpResponse<?> browser(HttpRequest<?> request) throws IOException {
        return request.getPath().equals(NEO4J_BROWSER)
                        && request.getParameters().contains(DATABASE)
                ? HttpResponse.ok(page()).contentType(MediaType.TEXT_HTML_TYPE)
                : HttpResponse.status(HttpStatus.TEMPORARY_REDIRECT).header("Location", withDatabase(request));
    }

    private String withDatabase(HttpRequest<?> request) {
        String bolt = connection.uri().getScheme() + "://" + connection.user() + "@"
                + connection.uri().getAuthority();
        String query = request.getUri().getRawQuery();
        return NEO4J_BROWSER + "?" + DATABASE + "=" + URLEncoder.encode(bolt, StandardCharsets.UTF_8)
                + (query == null ? "" : "&" + query);
    }

    private static byte[] page() throws IOException {
        try (InputStream page = PagesController.class.getResourceAsStream("/browser/index.html")) {
            return Objects.requireNonNull(page, "Neo4j Browser is not part of this build")
                    .readAllBytes();
        }
    }
}
