package org.ascribe.http;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.runtime.graceful.GracefulShutdownManager;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The end of a server: it says first that it is not ready any more, goes on answering, and ends when all is answered. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
public final class Draining {
    private static final Logger LOG = LoggerFactory.getLogger(Draining.class);
    /** How long whoever sends requests here has to notice that it is not ready. */
    private static final Duration NOTICE = Duration.ofMillis(2_500);
    /** How long ago a request came that somebody may still be sending more. */
    private static final Duration BUSY = Duration.ofSeconds(10);
    /** How long whoever was let in last has to say what it wants. */
    private static final Duration LAST_WORD = Duration.ofSeconds(1);
    /** How long requests may take that were under way. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final GracefulShutdownManager requests;
    private final Listeners listeners;
    private final CountDownLatch never = new CountDownLatch(1);
    private volatile boolean begun;
    private volatile long lastRequest = System.nanoTime() - BUSY.toNanos();

    Draining(GracefulShutdownManager requests, Listeners listeners) {
        this.requests = requests;
        this.listeners = listeners;
    }

    @RequestFilter
    void notice(HttpRequest<?> request) {
        lastRequest = System.nanoTime();
    }

    /** Whoever keeps a connection for its next request is told not to: that would meet the end. */
    @ResponseFilter
    void part(MutableHttpResponse<?> response) {
        if (begun) {
            response.header("Connection", "close");
        }
    }

    /** Whether the server is about to end. */
    boolean hasBegun() {
        return begun;
    }

    /** Ends it: comes back when no request is left, or after a while. A server that nobody asks ends at once. */
    public void run() {
        begun = true;
        try {
            if (System.nanoTime() - lastRequest < BUSY.toNanos()) {
                never.await(NOTICE.toMillis(), TimeUnit.MILLISECONDS);
                listeners.close().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
                // Whoever has just come in, or is on the way, is not taken for one that wants nothing.
                never.await(LAST_WORD.toMillis(), TimeUnit.MILLISECONDS);
            }
            requests.shutdownGracefully().toCompletableFuture().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (TimeoutException e) {
            LOG.warn("Requests are cut off that took longer than {} s", PATIENCE.toSeconds());
        } catch (ExecutionException e) {
            LOG.warn("Requests may have been cut off", e.getCause());
        }
    }
}
