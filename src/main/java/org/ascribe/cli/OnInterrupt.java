package org.ascribe.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** What must be closed even when the user stops the process: the latest first, each once. */
final class OnInterrupt implements AutoCloseable {
    private static final Deque<OnInterrupt> OPEN = new ArrayDeque<>();
    private static volatile boolean interrupted;

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(OnInterrupt::closeAll, "stop"));
    }

    private final AtomicBoolean closed = new AtomicBoolean();
    private final Runnable work;

    OnInterrupt(Runnable work) {
        this.work = work;
        synchronized (OPEN) {
            OPEN.push(this);
        }
    }

    /** Whether the process is being stopped: whatever fails from now on is no news. */
    static boolean happening() {
        return interrupted;
    }

    @Override
    public void close() {
        synchronized (OPEN) {
            OPEN.remove(this);
        }
        if (closed.compareAndSet(false, true)) {
            work.run();
        }
    }

    private static void closeAll() {
        interrupted = true;
        OnInterrupt latest;
        while ((latest = latest()) != null) {
            latest.close();
        }
    }

    private static @Nullable OnInterrupt latest() {
        synchronized (OPEN) {
            return OPEN.peek();
        }
    }
}
