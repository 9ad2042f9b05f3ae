package org.ascribe.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.micronaut.context.annotation.Value;
import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.net.InetAddress;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Lets each client ask so many times a minute. This machine itself may ask as often as it likes, unless told otherwise. */
@ServerFilter({"/api/**", McpController.PATH, FeedController.PATH})
@Order(Ordered.HIGHEST_PRECEDENCE + 200)
final class RateLimit {
    /** Clients to remember; who asks least is forgotten first and starts anew. */
    private static final int CLIENTS = 10_000;

    private final long perMinute;
    private final boolean loopbackToo;
    private final Cache<InetAddress, Bucket> buckets =
            Caffeine.newBuilder().maximumSize(CLIENTS).build();

    /** Limits as configured. */
    RateLimit(
            @Value("${ascribe.http.requests-per-minute:600}") long perMinute,
            @Value("${ascribe.http.limit-loopback:false}") boolean loopbackToo) {
        this.perMinute = perMinute;
        this.loopbackToo = loopbackToo;
    }

    @RequestFilter
    @Nullable
    HttpResponse<?> check(HttpRequest<?> request) {
        InetAddress client = Caller.of(request).client();
        if (client.isLoopbackAddress() && !loopbackToo) {
            return null;
        }
        return buckets.get(client, unknown -> bucket()).tryConsume(1)
                ? null
                : ProblemDetails.of(HttpStatus.TOO_MANY_REQUESTS, "More than " + perMinute + " requests a minute")
                        .withHint("Wait some seconds, and ask for more rows at once")
                        .answer(request);
    }

    private Bucket bucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
                .build();
    }
}
