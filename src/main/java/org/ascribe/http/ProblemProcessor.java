package org.ascribe.http;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.response.Error;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
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

    private static HttpStatus status(ErrorContext context, HttpStatus status) {
        return switch (context.getRootCause().orElse(null)) {
            case TooLongHttpLineException tooLong -> HttpStatus.REQUEST_URI_TOO_LONG;
            case TooLongHttpHeaderException tooLong -> HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE;
            case null, default -> status;
        };
    }

    private static Problem problem(ErrorContext context, HttpStatus status) {
        String path = context.getRequest().getPath();
        return switch (status) {
            case NOT_FOUND -> Problem.of(status, "There is nothing at " + path).withHint("See /docs for all routes");
            case REQUEST_URI_TOO_LONG, REQUEST_HEADER_FIELDS_TOO_LARGE -> Problem.of(status, "The request is too long");
            default ->
                Problem.of(
                        status,
                        context.getErrors().stream().map(Error::getMessage).collect(Collectors.joining("; ")));
        };
    }
}
