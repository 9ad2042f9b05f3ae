package org.ascribe.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.ascribe.embedded.Home;
import org.ascribe.failure.Failure;

/**
 * Ends the process in which Neo4j cannot end: on a full disk it waits for room for ever, whatever signal comes. What was committed is
 * in its log, from which it recovers.
 */
final class FullDisk implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final CountDownLatch ended = new CountDownLatch(1);

    /**
     * Watches from now on.
     *
     * @param check throws if the disk is full
     * @param patience how long Neo4j may take to end until it is asked, and between two times
     * @param end told why
     */
    FullDisk(Runnable check, Duration patience, Consumer<Failure> end) {
        Thread.ofPlatform().daemon().name("full disk").start(() -> {
            try {
                while (!ended.await(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                    check.run();
                }
            } catch (Failure full) {
                end.accept(full);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    /** Watches the disk of a folder until Neo4j has ended. */
    static FullDisk of(Home home) {
        return new FullDisk(home::checkSpaceToEnd, PATIENCE, FullDisk::end);
    }

    private static void end(Failure full) {
        Runtime.getRuntime().halt(Complaints.say(full, new PrintWriter(System.err, true, StandardCharsets.UTF_8)));
    }

    @Override
    public void close() {
        ended.countDown();
    }
}
