package org.ascribe.http;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.ascribe.failure.Failure;
import org.ascribe.query.DataVersion;
import org.ascribe.query.Stats;

/**
 * The version of the data, asked of the database at most ten times a second by all requests together. As the first thing that a
 * request wants of the database, it also tells soon whether that answers at all: one that is starting takes connections and
 * then keeps them waiting.
 */
@Singleton
final class Versions {
    private static final Duration FRESH = Duration.ofMillis(100);
    /** How long the database may take for this; with a second of waiting for a place, a refusal comes within three. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Stats stats;
    private final FirstAnswers first;
    private volatile Seen last =
            new Seen(new DataVersion("", false, false, List.of()), System.nanoTime() - FRESH.toNanos());
    private final UnderWay<Seen> asked = new UnderWay<>(this::ask);

    Versions(Stats stats, FirstAnswers first) {
        this.stats = stats;
        this.first = first;
    }

    /**
     * The version now; at most a tenth of a second old, so that a tag may be older than its answer but never newer.
     *
     * @throws Failure if the database does not answer in time
     */
    DataVersion now() {
        return seen().version();
    }

    /** The same, with when it was asked for. */
    Seen seen() {
        Seen seen = last;
        return System.nanoTime() - seen.at() < FRESH.toNanos() ? seen : await(asked.ask());
    }

    /**
     * The version now, asked for after this was called.
     *
     * @throws Failure if the database does not answer in time
     */
    DataVersion fresh() {
        return await(asked.anew()).version();
    }

    private Seen ask() {
        long now = System.nanoTime();
        Seen seen = new Seen(stats.version(), now);
        if (!seen.version().underWay()
                && !seen.version().value().equals(last.version().value())) {
            first.prepare(seen.version().value());
        }
        last = seen;
        return seen;
    }

    private static Seen await(CompletableFuture<Seen> version) {
        try {
            return version.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw silent(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw silent(e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Failure failure) {
                throw failure;
            }
            throw new IllegalStateException(e);
        }
    }

    private static Failure silent(Exception cause) {
        return Failure.of(
                Failure.Kind.UNREACHABLE,
                "The database did not answer within " + PATIENCE.toSeconds() + " s",
                "It may be starting: try again in some seconds",
                cause);
    }

    /** A version with the time by which it was asked for, in nanoseconds: the clock on the wall may be set back. */
    record Seen(DataVersion version, long at) {}
}
