package org.ascribe.http;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;
import org.ascribe.failure.Failure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers with the problem that a failure is. */
@Singleton
final class FailureHandler implements ExceptionHandler<Failure, HttpResponse<?>> {
    private static final Logger LOG = LoggerFactory.getLogger(FailureHandler.class);

    @Override
    @SuppressWarnings("rawtypes") // as the interface has it
    public HttpResponse<?> handle(HttpRequest request, Failure failure) {
        HttpRequest<?> typed = request;
        ProblemDetails problem = ProblemDetails.of(failure);
        if (failure.kind() == Failure.Kind.INTERNAL) {
            LOG.error("Request {} failed", RequestId.of(typed), failure);
        } else if (problem.status().getCode() >= 500) {
            LOG.warn("Request {}: {}", RequestId.of(typed), failure.getMessage());
        }
        return problem.answer(typed);
    }
}
