package org.ascribe.failure;

import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Waiting for what another process has in use. */
public final class Patience {
    private static final Duration BETWEEN_TRIES = Duration.ofMillis(500);

    private Patience() {}

    /**
     * Tries until it is not in use any more.
     *
     * @param limit for how long at most; the failure is the answer then
     * @param waiting told once what it waits for, in plain words
     * @throws Failure whatever else fails, or of kind INTERRUPTED
     */
    public static <T> T whileInUse(Duration limit, Consumer<String> waiting, Supplier<T> work) {
        long start = System.nanoTime();
        for (boolean told = false; ; told = true) {
            try {
                return work.get();
            } catch (Failure e) {
                if (e.kind() != Failure.Kind.IN_USE || System.nanoTime() - start >= limit.toNanos()) {
                    throw e;
                }
                if (!told) {
                    waiting.accept(e.getMessage() + ": waiting until it is done");
                }
                pause(BETWEEN_TRIES);
            }
        }
    }

    /** Does nothing for that time. */
    public static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Failure.of(Failure.Kind.INTERRUPTED, "Stopped while waiting", "", e);
        }
    }
}
