package org.ascribe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.ascribe.failure.Failure;
import org.junit.jupiter.api.Test;

/** A process in which Neo4j waits for room before it ends. */
class FullDiskTest {
    private static final Duration SOON = Duration.ofMillis(10);

    private final LinkedBlockingQueue<Failure> ended = new LinkedBlockingQueue<>();

    @Test
    void endsWhereTheDiskIsFull() throws InterruptedException {
        Failure full = Failure.of(Failure.Kind.INPUT, "The disk is full", "Make room");
        try (FullDisk _ = new FullDisk(
                () -> {
                    throw full;
                },
                SOON,
                ended::add)) {
            assertThat(ended.poll(10, TimeUnit.SECONDS)).isSameAs(full);
        }
    }

    @Test
    void isWaitedForWhereThereIsRoom() throws InterruptedException {
        CountDownLatch asked = new CountDownLatch(3);
        try (FullDisk _ = new FullDisk(asked::countDown, SOON, ended::add)) {
            assertThat(asked.await(10, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(ended).isEmpty();
    }
}
