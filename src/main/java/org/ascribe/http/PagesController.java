package org.ascribe.http;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.ascribe.graph.Connection;
import org.ascribe.graph.Graph;

/** Addresses of pages that people type; the pages themselves are static. */
@Controller
final class PagesController {
    private final Connection connection;

    PagesController(Graph graph) {
        this.connection = graph.connection();
    }

    /** Neo4j Browser finds its parts only below the slash; it is told which database to ask, whatever else it is told. */
    @Get("/browser")
    HttpResponse<?> browser(HttpRequest<?> request) {
        String bolt = connection.uri().getScheme() + "://" + connection.user() + "@"
                + connection.uri().getAuthority();
        String query = request.getUri().getRawQuery();
        return HttpResponse.status(HttpStatus.TEMPORARY_REDIRECT)
                .header(
                        "Location",
                        "/browser/?dbms=" + URLEncoder.encode(bolt, StandardCharsets.UTF_8)
                                + (query == null ? "" : "&" + query));
    }
}
