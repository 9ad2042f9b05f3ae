package org.ascribe.http;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.response.Error;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import io.micronaut.web.router.exceptions.UnsatisfiedRouteException;
import jakarta.inject.Singleton;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes problems of the errors that the framework finds by itself: no such route, a wrong method, a defect. */
@Singleton
final class ProblemProcessor implements ErrorResponseProcessor<byte[]> {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemProcessor.class);

    @Override
    public MutableHttpResponse<byte[]> processResponse(ErrorContext context, MutableHttpResponse<?> response) {
        HttpStatus status = status(context, HttpStatus.valueOf(response.code()));
        if (status == HttpStatus.INTERNAL_SERVER_ERROR) {
            LOG.error(
                    "Request {} failed",
                    RequestId.of(context.getRequest()),
                    context.getRootCause().orElse(null));
        }
        // What the decoder refuses never comes to the filters.
        SecurityHeaders.put(context.getRequest(), response);
        return problem(context, status).onto(response.status(status), context.getRequest());
    }

    /** The decoder says 413 for an address or headers that are too long, and lets the request have no address then. */
    private static HttpStatus status(ErrorContext context, HttpStatus status) {
        boolean undecoded = context.getRequest().getPath().equals("/bad-request");
        return status == HttpStatus.REQUEST_ENTITY_TOO_LARGE && undecoded ? HttpStatus.REQUEST_URI_TOO_LONG : status;
    }

    private static ProblemDetails problem(ErrorContext context, HttpStatus status) {
        String path = context.getRequest().getPath();
        if (context.getRootCause().orElse(null) instanceof UnsatisfiedRouteException) {
            // Bodies are all that a route insists on; parameters are looked at by Query.
            return ProblemDetails.of(status, "The request has no body").withHint(body(path));
        }
        return switch (status) {
            case UNSUPPORTED_MEDIA_TYPE ->
                ProblemDetails.of(status, "The body is of a type that is not taken here")
                        .withHint(body(path));
            case NOT_FOUND -> ProblemDetails.nothingAt(path);
            case REQUEST_URI_TOO_LONG ->
                ProblemDetails.of(status, "The address or the headers of the request are too long");
            default ->
                ProblemDetails.of(
                        status,
                        context.getErrors().stream().map(Error::getMessage).collect(Collectors.joining("; ")));
        };
    }

    private static String body(String path) {
        String type = path.equals(ReconcileController.PATH)
                ? MediaType.APPLICATION_FORM_URLENCODED
                : MediaType.APPLICATION_JSON;
        return "Send one with Content-Type: " + type + "; /docs shows what is in it";
    }
}
