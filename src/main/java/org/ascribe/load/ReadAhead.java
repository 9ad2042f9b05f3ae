package org.ascribe.load;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.apache.commons.io.input.ProxyInputStream;
import org.ascribe.dataset.Dataset;
import org.ascribe.dataset.Input;

/** An input that is read in the background while the database is opened and asked whether it need be read at all. */
public final class ReadAhead implements AutoCloseable {
    private final FutureTask<List<Dataset>> reading;

    private ReadAhead(FutureTask<List<Dataset>> reading) {
        this.reading = reading;
    }

    /** Begins to read it. */
    public static ReadAhead of(Inputs.Recognised recognised) {
        Input input = recognised.input();
        Input interruptible =
                new Input(input.name(), () -> new Interruptible(input.bytes().open()));
        FutureTask<List<Dataset>> reading =
                new FutureTask<>(() -> recognised.format().readAll(interruptible));
        Thread.ofPlatform().daemon().name("read-ahead").start(reading);
        return new ReadAhead(reading);
    }

    /** What it holds, once it is read. */
    public List<Dataset> datasets() {
        try {
            return reading.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted while reading");
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
        }
    }

    /** Ends the reading, if it still goes on: nobody wants it any more. */
    @Override
    public void close() {
        reading.cancel(true);
    }

    /** Breaks off when its reader is told to. */
    private static final class Interruptible extends ProxyInputStream {
        Interruptible(InputStream in) {
            super(in);
        }

        @Override
        protected void beforeRead(int bytes) throws IOException {
            if (Thread.currentThread().isInterrupted()) {
                throw new InterruptedIOException("no longer wanted");
            }
        }
    }
}
