package org.ascribe.http;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.ascribe.answer.Choice;
import org.ascribe.answer.Fields;
import org.ascribe.answer.Json;
import org.ascribe.failure.Failure;

/**
 * An error as RFC 9457 has it.
 *
 * @param status the HTTP status
 * @param name the last part of its type, stable
 * @param title what kind of error it is
 * @param detail what is wrong this time
 * @param hint what to do next; may be empty
 * @param choices what could have been meant; may be empty
 */
record ProblemDetails(HttpStatus status, String name, String title, String detail, String hint, List<Choice> choices) {
    static final String CONTENT_TYPE = "application/problem+json";

    private static final String ATTRIBUTE = "ascribe.problem";
    private static final String NO_NEO4J_BROWSER = "no-neo4j-browser";

    /** Seconds until a new try makes sense. */
    private static final String SOON = "1";

    private static final String LATER = "5";

    /** What a failure means over HTTP. */
    static ProblemDetails of(Failure failure) {
        return switch (failure.kind()) {
            case USAGE -> of(failure, HttpStatus.BAD_REQUEST, "bad-request", "The request makes no sense");
            case NOT_FOUND -> of(failure, HttpStatus.NOT_FOUND, "not-found", "Not found");
            case AMBIGUOUS -> of(failure, HttpStatus.CONFLICT, "ambiguous", "Several things could be meant");
            case OUTDATED -> of(failure, HttpStatus.GONE, "outdated", "The list has changed");
            case INPUT -> of(failure, HttpStatus.UNPROCESSABLE_ENTITY, "wrong-data", "The data are wrong");
            case UNREACHABLE ->
                of(failure, HttpStatus.SERVICE_UNAVAILABLE, "database-down", "The database does not answer");
            case REFUSED ->
                of(failure, HttpStatus.SERVICE_UNAVAILABLE, "database-refuses", "The database refuses the server");
            case IN_USE, INTERRUPTED ->
                of(failure, HttpStatus.SERVICE_UNAVAILABLE, "busy", "The server cannot do this now");
            case OVERLOADED -> of(failure, HttpStatus.SERVICE_UNAVAILABLE, "overloaded", "Too much at once");
            case TIMEOUT -> of(failure, HttpStatus.GATEWAY_TIMEOUT, "timeout", "The question took too long");
            case INTERNAL -> of(HttpStatus.INTERNAL_SERVER_ERROR, "");
        };
    }

    /** A problem that HTTP itself has a word for. */
    static ProblemDetails of(HttpStatus status, String detail) {
        String name = status.getReason().toLowerCase(Locale.ROOT).replace(' ', '-');
        return status == HttpStatus.INTERNAL_SERVER_ERROR
                ? new ProblemDetails(
                        status,
                        "internal",
                        "A defect of the server",
                        "Something went wrong here",
                        "The log of the server says more under the id of the request",
                        List.of())
                : new ProblemDetails(status, name, status.getReason(), detail, "", List.of());
    }

    /** No route and no file has that path. */
    static ProblemDetails nothingAt(String path) {
        return of(HttpStatus.NOT_FOUND, "There is nothing at " + path).withHint("See /docs for all routes");
    }

    /** Why Neo4j Browser is not served; for programs and for people. */
    static ProblemDetails noNeo4jBrowser() {
        return new ProblemDetails(
                HttpStatus.NOT_FOUND,
                NO_NEO4J_BROWSER,
                "No Neo4j Browser here",
                "This server does not serve Neo4j Browser, as it is reached from other machines than its own.",
                "Start it with --browser-port to have it on a port of its own",
                List.of());
    }

    private static ProblemDetails of(Failure failure, HttpStatus status, String name, String title) {
        return new ProblemDetails(
                status, name, title, String.valueOf(failure.getMessage()), failure.hint(), failure.candidates());
    }

    /** The same with another hint. */
    ProblemDetails withHint(String other) {
        return new ProblemDetails(status, name, title, detail, other, choices);
    }

    /** The answer to the request. */
    MutableHttpResponse<?> answer(HttpRequest<?> request) {
        return onto(HttpResponse.status(status), request);
    }

    /** Puts it into an answer that may have headers already. */
    <T> MutableHttpResponse<byte[]> onto(MutableHttpResponse<T> response, HttpRequest<?> request) {
        if (status == HttpStatus.SERVICE_UNAVAILABLE || status == HttpStatus.TOO_MANY_REQUESTS) {
            response.header("Retry-After", name.equals("overloaded") ? SOON : LATER);
        }
        request.setAttribute(ATTRIBUTE, name);
        boolean page = isOpened(request);
        return response.header("Cache-Control", "no-store")
                .body(page ? page(Caller.of(request).path("/")) : Json.bytes(shown(request)))
                .contentType(page ? MediaType.TEXT_HTML_TYPE : CONTENT_TYPE);
    }

    /** What was wrong with a request, as problems are named; empty where nothing was. */
    static String named(HttpRequest<?> request) {
        return request.getAttribute(ATTRIBUTE, String.class).orElse("");
    }

    /** Whether a person opened the address, and no program asked for an answer. */
    private static boolean isOpened(HttpRequest<?> request) {
        return !request.getPath().startsWith("/api/")
                && String.valueOf(request.getHeaders().get("Accept")).contains("text/html");
    }

    /** Says only what is fixed: nothing of the address comes back in a page. */
    private byte[] page(String top) {
        return String.join(
                        "\n",
                        "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\">",
                        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">",
                        "<title>" + title + " · Ascribe</title><link rel=\"stylesheet\" href=\"" + top
                                + "style.css\"></head>",
                        "<body><main class=\"problem\"><h1>" + title + "</h1>",
                        name.equals(NO_NEO4J_BROWSER)
                                ? "<p>" + detail + " " + hint + ".</p>"
                                : status == HttpStatus.NOT_FOUND ? "<p>There is no page at this address.</p>" : "",
                        "<p><a href=\"" + top + "\">Who attributed what to whom</a>, <a href=\"" + top
                                + "#/questions\">all questions</a>, <a href=\"" + top
                                + "docs\">the API</a></p></main></body></html>")
                .getBytes(StandardCharsets.UTF_8);
    }

    private Fields shown(HttpRequest<?> request) {
        Fields shown = Fields.of("type", "/problems/" + name)
                .with("title", title)
                .with("status", status.getCode())
                .with("detail", detail)
                .with("instance", Caller.of(request).path(request.getUri().toString()));
        if (!hint.isEmpty()) {
            shown = shown.with("hint", hint);
        }
        if (!choices.isEmpty()) {
            shown = shown.with(status == HttpStatus.CONFLICT ? "candidates" : "suggestions", choices);
        }
        return shown.with("requestId", RequestId.of(request));
    }
}
