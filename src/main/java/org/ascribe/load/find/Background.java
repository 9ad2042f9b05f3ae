package org.ascribe.load.find;

import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Work that goes on beside other work, on a thread of its own: pools that others share are not for what takes long. */
public final class Background<T> implements AutoCloseable {
    private final FutureTask<T> work;

    private Background(FutureTask<T> work) {
        this.work = work;
    }

    /** Begins it; a process may end without waiting for it. */
    public static <T> Background<T> start(String name, Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        Thread.ofPlatform().daemon().name(name).start(task);
        return new Background<>(task);
    }

    /** What it gives, once it is done; what it throws is thrown here. */
    public T result() {
        try {
            return work.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted while waiting");
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
        }
    }

    /** Whether it was ended before it was done. */
    boolean isCancelled() {
        return work.isCancelled();
    }

    /** Interrupts it, if it still goes on: nobody wants it any more. */
    @Override
    public void close() {
        work.cancel(true);
    }
}
