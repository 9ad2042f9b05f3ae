package org.ascribe.http;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;

/** Addresses of pages that people type; the pages themselves are static. */
@Controller
final class PagesController {

    /** Neo4j Browser finds its parts only below the slash. */
    @Get("/browser")
    HttpResponse<?> browser() {
        return HttpResponse.status(HttpStatus.PERMANENT_REDIRECT).header("Location", "/browser/");
    }
}
