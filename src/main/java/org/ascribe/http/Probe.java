package org.ascribe.http;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.ascribe.failure.Failure;
import org.ascribe.graph.Connection;
import org.ascribe.graph.Graph;
import org.ascribe.graph.SchemaManager;
import org.ascribe.query.Stats;
import org.jspecify.annotations.Nullable;

/**
 * Finds out whether there is something to answer from, over connections of its own: a crowd of questions takes all others. Who
 * asks is answered within half a second, if need be with what was so a moment before, and keeps no thread waiting meanwhile.
 */
@Singleton
final class Probe {
    static final String UP = "UP";
    static final String DOWN = "DOWN";

    private static final Connection.Budget OWN = new Connection.Budget(
            Duration.ofSeconds(1), Duration.ofSeconds(2), Duration.ofSeconds(1), Duration.ofSeconds(2), 2);
    /** So long the database is not asked again. */
    private static final Duration JUST_SEEN = Duration.ofMillis(500);
    /** So long nobody waits for what it says: whoever watches a server does so every second or two. */
    private static final Duration FRESH = Duration.ofMillis(1_500);

    private static final Duration SOON = Duration.ofMillis(200);
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    /** A database that is gone is found to be so sooner, by the limits above; one that takes longer to say so is only busy. */
    private static final Duration STILL_SO = Duration.ofSeconds(5);

    private final Graph graph;
    private final SchemaManager schema;
    private final Stats stats;
    private volatile @Nullable Seen last;
    private final UnderWay<Seen> asked = new UnderWay<>(this::ask);

    Probe(Graph graph) {
        this.graph = graph.within(OWN);
        this.schema = new SchemaManager(this.graph);
        this.stats = new Stats(this.graph);
    }

    @PreDestroy
    void close() {
        graph.close();
    }

    /** What was looked at, each up or down, with the reason where something is down. */
    CompletableFuture<Map<String, String>> checks() {
        Seen seen = last;
        if (seen != null && seen.isUp() && seen.isYoungerThan(JUST_SEEN)) {
            return CompletableFuture.completedFuture(seen.checks());
        }
        CompletableFuture<Map<String, String>> now = asked.ask().thenApply(Seen::checks);
        if (seen != null && seen.isUp() && seen.isYoungerThan(FRESH)) {
            return CompletableFuture.completedFuture(seen.checks());
        }
        return seen != null && seen.isYoungerThan(STILL_SO)
                ? now.completeOnTimeout(seen.checks(), SOON.toMillis(), TimeUnit.MILLISECONDS)
                : now.completeOnTimeout(silent(), PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    }

    private static Map<String, String> silent() {
        return down("The database did not answer within " + PATIENCE.toSeconds() + " s");
    }

    private static Map<String, String> down(String reason) {
        Map<String, String> checks = new LinkedHashMap<>();
        checks.put("database", DOWN);
        checks.put("reason", reason);
        return checks;
    }

    private Seen ask() {
        Map<String, String> checks = new LinkedHashMap<>();
        try {
            checks.put("schema", schema.verify().isEmpty() ? UP : DOWN);
            checks.put("data", stats.hasData() ? UP : DOWN);
            checks.put("database", UP);
        } catch (Failure failure) {
            checks = down(String.valueOf(failure.getMessage()));
        }
        Seen seen = new Seen(checks, System.nanoTime());
        last = seen;
        return seen;
    }

    /** What was seen, with when. */
    private record Seen(Map<String, String> checks, long at) {
        boolean isUp() {
            return !checks.containsValue(DOWN);
        }

        boolean isYoungerThan(Duration age) {
            return System.nanoTime() - at < age.toNanos();
        }
    }
}
